namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is static</em>: its symbol is static, a constant included.</summary>
internal sealed class IsStatic : SymbolWord
{
    public override string Phrase => "static";

    protected override bool? Fits(ISymbol symbol) => symbol is not INamespaceSymbol && symbol.IsStatic;
}
