namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an event</em>: it names or declares an event.</summary>
internal sealed class IsEvent : SymbolWord
{
    public override string Phrase => "an event";

    protected override bool? Fits(ISymbol symbol) => symbol is IEventSymbol;
}
