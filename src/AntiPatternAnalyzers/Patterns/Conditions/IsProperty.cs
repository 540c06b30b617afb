namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a property</em>: it names or declares a property, no indexer.</summary>
internal sealed class IsProperty : SymbolWord
{
    public override string Phrase => "a property";

    protected override bool? Fits(ISymbol symbol) => symbol is IPropertySymbol { IsIndexer: false };
}
