namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a set</em>: <c>ISet</c>, <c>IReadOnlySet</c> or <c>IImmutableSet</c>, and what implements them.</summary>
internal sealed class IsSet : TypeFamily
{
    public override string Phrase => "a set";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Collections.Generic", "ISet", "IReadOnlySet") || IsNamed(type, "System.Collections.Immutable", "IImmutableSet");
}
