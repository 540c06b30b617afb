namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a value type</em>: the type is a struct, an enum, or a type parameter that can be nothing else.</summary>
internal sealed class IsValueType : TypeWord
{
    public override string Phrase => "a value type";

    protected override bool? Fits(ITypeSymbol type) => type.IsValueType ? true : type.IsReferenceType ? false : null;
}
