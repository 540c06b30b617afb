namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a list</em>: <c>IList</c> or <c>IReadOnlyList</c>, and what implements them, arrays included.</summary>
internal sealed class IsList : TypeFamily
{
    public override string Phrase => "a list";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Collections", "IList") || IsNamed(type, "System.Collections.Generic", "IList", "IReadOnlyList");
}
