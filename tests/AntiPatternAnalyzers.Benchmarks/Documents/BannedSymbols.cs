namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>Symbols as <c>BannedApiAnalyzers</c> is told of them.</summary>
internal static class BannedSymbols
{
    public static FreshText File(IEnumerable<ISymbol> symbols) =>
        new("/BannedSymbols.txt", string.Concat(symbols.Select(symbol => $"{symbol.GetDocumentationCommentId()};not here\n")));
}
