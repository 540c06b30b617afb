namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an indexer</em>: it uses or declares an indexer; the elements of an array have none.</summary>
internal sealed class IsIndexer : SymbolWord
{
    public override string Phrase => "an indexer";

    protected override bool? Fits(ISymbol symbol) => symbol is IPropertySymbol { IsIndexer: true };
}
