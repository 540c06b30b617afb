namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is override</em>: its symbol overrides one of a base class.</summary>
internal sealed class IsOverride : SymbolWord
{
    public override string Phrase => "override";

    protected override bool? Fits(ISymbol symbol) => symbol.IsOverride;
}
