namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a namespace</em>: it names or declares a namespace.</summary>
internal sealed class IsNamespace : SymbolWord
{
    public override string Phrase => "a namespace";

    protected override bool? Fits(ISymbol symbol) => symbol is INamespaceSymbol;
}
