namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an attribute</em>: <c>System.Attribute</c> and what derives from it; an attribute in brackets too.</summary>
internal sealed class IsAttribute : TypeFamily
{
    public override string Phrase => "an attribute";

    protected override bool IsMember(ITypeSymbol type) => IsNamed(type, "System", "Attribute");
}
