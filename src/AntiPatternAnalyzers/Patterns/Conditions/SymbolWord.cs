namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word that speaks of the symbol: what it is (<em>is a field</em>) or how it is declared (<em>is static</em>).</summary>
internal abstract class SymbolWord : PlainWord
{
    /// <summary>Whether it holds for a symbol; null where the symbol does not tell.</summary>
    protected abstract bool? Fits(ISymbol symbol);

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (SubjectSymbol.Of(subject, scope) is { } symbol) return Fits(symbol);
        return SubjectSymbol.IsNone(subject, scope) ? false : null;
    }
}
