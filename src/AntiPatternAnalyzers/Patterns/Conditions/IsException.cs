namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an exception</em>: <c>System.Exception</c> and what derives from it.</summary>
internal sealed class IsException : TypeFamily
{
    public override string Phrase => "an exception";

    protected override bool IsMember(ITypeSymbol type) => IsNamed(type, "System", "Exception");
}
