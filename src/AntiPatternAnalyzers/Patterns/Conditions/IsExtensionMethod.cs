namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an extension method</em>: it names, calls or declares an extension method, called as one or not.</summary>
internal sealed class IsExtensionMethod : SymbolWord
{
    public override string Phrase => "an extension method";

    protected override bool? Fits(ISymbol symbol) => symbol is IMethodSymbol method && (method.IsExtensionMethod || method.ReducedFrom != null);
}
