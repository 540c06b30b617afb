namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a date</em>: <c>DateTime</c>, <c>DateTimeOffset</c>, <c>DateOnly</c> and their nullables.</summary>
internal sealed class IsDate : ValueFamily
{
    public override string Phrase => "a date";

    protected override bool IsValue(ITypeSymbol type) => IsNamed(type, "System", "DateTime", "DateTimeOffset", "DateOnly");
}
