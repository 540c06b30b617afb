namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a collection</em>: <c>ICollection</c> or <c>IReadOnlyCollection</c>, and what implements them.</summary>
internal sealed class IsCollection : TypeFamily
{
    public override string Phrase => "a collection";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Collections", "ICollection") || IsNamed(type, "System.Collections.Generic", "ICollection", "IReadOnlyCollection");
}
