namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a pointer</em>: the type is a pointer, to data or to a function.</summary>
internal sealed class IsPointer : TypeWord
{
    public override string Phrase => "a pointer";

    protected override bool? Fits(ITypeSymbol type) => type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer;
}
