namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an override</em>: its symbol overrides one of a base class.</summary>
internal sealed class IsAnOverride : SymbolWord
{
    public override string Phrase => "an override";

    protected override bool? Fits(ISymbol symbol) => symbol.IsOverride;
}
