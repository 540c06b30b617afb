namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an enum</em>: an enum, its nullable, <c>System.Enum</c>, and type parameters bound to it.</summary>
internal sealed class IsEnum : ValueFamily
{
    public override string Phrase => "an enum";

    protected override bool IsValue(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType == SpecialType.System_Enum;
}
