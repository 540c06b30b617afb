namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an interface</em>: the type is an interface.</summary>
internal sealed class IsInterface : TypeWord
{
    public override string Phrase => "an interface";

    protected override bool? Fits(ITypeSymbol type) => type.TypeKind == TypeKind.Interface;
}
