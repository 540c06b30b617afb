namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a string builder</em>: <c>System.Text.StringBuilder</c>.</summary>
internal sealed class IsStringBuilder : TypeFamily
{
    public override string Phrase => "a string builder";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Text", "StringBuilder");
}
