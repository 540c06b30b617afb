namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is virtual</em>: its symbol is declared <c>virtual</c>.</summary>
internal sealed class IsVirtual : SymbolWord
{
    public override string Phrase => "virtual";

    protected override bool? Fits(ISymbol symbol) => symbol.IsVirtual;
}
