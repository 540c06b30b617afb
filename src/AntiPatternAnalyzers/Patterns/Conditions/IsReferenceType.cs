namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a reference type</em>: the type is a class, an interface, a delegate, an array, or a type parameter that can be nothing else.</summary>
internal sealed class IsReferenceType : TypeWord
{
    public override string Phrase => "a reference type";

    protected override bool? Fits(ITypeSymbol type) => type.IsReferenceType ? true : type.IsValueType ? false : null;
}
