namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a character</em>: <c>char</c>, its nullable, and <c>Rune</c>.</summary>
internal sealed class IsCharacter : ValueFamily
{
    public override string Phrase => "a character";

    protected override bool IsValue(ITypeSymbol type) => type.SpecialType == SpecialType.System_Char || IsNamed(type, "System.Text", "Rune");
}
