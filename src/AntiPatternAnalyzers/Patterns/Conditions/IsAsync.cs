namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is async</em>: its method, local function or lambda is declared <c>async</c>; of another assembly this cannot be told.</summary>
internal sealed class IsAsync : SymbolWord
{
    public override string Phrase => "async";

    protected override bool? Fits(ISymbol symbol) => symbol is not IMethodSymbol method ? false : method.DeclaringSyntaxReferences.IsEmpty ? null : method.IsAsync;
}
