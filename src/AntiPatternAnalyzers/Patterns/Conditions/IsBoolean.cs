namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a boolean</em>: <c>bool</c> and its nullable.</summary>
internal sealed class IsBoolean : ValueFamily
{
    public override string Phrase => "a boolean";

    protected override bool IsValue(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;
}
