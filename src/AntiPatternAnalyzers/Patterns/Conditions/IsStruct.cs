namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a struct</em>: the type is a struct, a record struct included; no enum.</summary>
internal sealed class IsStruct : TypeWord
{
    public override string Phrase => "a struct";

    protected override bool? Fits(ITypeSymbol type) => type.TypeKind == TypeKind.Struct;
}
