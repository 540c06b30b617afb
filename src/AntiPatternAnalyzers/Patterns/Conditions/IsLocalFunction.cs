namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a local function</em>: it names, calls or declares a local function.</summary>
internal sealed class IsLocalFunction : SymbolWord
{
    public override string Phrase => "a local function";

    protected override bool? Fits(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction };
}
