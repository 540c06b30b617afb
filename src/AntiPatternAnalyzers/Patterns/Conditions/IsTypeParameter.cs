namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a type parameter</em>: it names or declares a type parameter.</summary>
internal sealed class IsTypeParameter : SymbolWord
{
    public override string Phrase => "a type parameter";

    protected override bool? Fits(ISymbol symbol) => symbol is ITypeParameterSymbol;
}
