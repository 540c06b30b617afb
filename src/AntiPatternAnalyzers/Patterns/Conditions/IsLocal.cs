namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a local</em>: it names or declares a local, <c>const</c> or not.</summary>
internal sealed class IsLocal : SymbolWord
{
    public override string Phrase => "a local";

    protected override bool IsOfVariables => true;

    protected override bool? Fits(ISymbol symbol) => symbol is ILocalSymbol;
}
