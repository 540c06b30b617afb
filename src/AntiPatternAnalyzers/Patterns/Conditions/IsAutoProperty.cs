namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an auto-property</em>: a property whose accessors have no code; of another assembly this cannot be told.</summary>
internal sealed class IsAutoProperty : SymbolWord
{
    public override string Phrase => "an auto-property";

    protected override bool? Fits(ISymbol symbol) => symbol is IPropertySymbol property ? AutoProperty.Is(property) : false;
}
