namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is sealed</em>: nothing can derive from the type, or override the member any more; a struct is sealed.</summary>
internal sealed class IsSealed : SymbolWord
{
    public override string Phrase => "sealed";

    protected override bool? Fits(ISymbol symbol) => symbol.IsSealed;
}
