namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is abstract</em>: its symbol is abstract: declared so, an interface, or a member of one without a body.</summary>
internal sealed class IsAbstract : SymbolWord
{
    public override string Phrase => "abstract";

    protected override bool? Fits(ISymbol symbol) => symbol.IsAbstract;
}
