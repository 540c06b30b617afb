using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>The documents that a measurement runs with.</summary>
internal static class MeasuredDocuments
{
    /// <summary>Reads documents, and those of folders.</summary>
    /// <param name="paths">Files, or folders with a <c>LEARNINGS.md</c>.</param>
    /// <param name="rows">How many rows to keep, taken evenly from all of them; null for all.</param>
    public static ImmutableArray<FreshText> Read(IEnumerable<string> paths, int? rows)
    {
        var documents = LearningsFiles.In(paths)
            .Select(file => LearningsReader.Read(file, SourceText.From(File.ReadAllText(file)), CancellationToken.None))
            .Where(document => document.Rows.Length > 0)
            .ToList();
        var kept = Evenly(documents.Sum(document => document.Rows.Length), rows);
        var next = 0;
        return [.. documents.Select(document => new FreshText(document.Path, Cut(document, () => kept.Contains(next++))))];
    }

    private static HashSet<int> Evenly(int all, int? wanted) => wanted is { } count && count < all
        ? [.. Enumerable.Range(0, count).Select(number => (int)((long)number * all / count))]
        : [.. Enumerable.Range(0, all)];

    private static string Cut(LearningsDocument document, Func<bool> isKept)
    {
        var lines = document.Rows.Where(_ => !isKept()).Select(row => document.Text.Lines.GetLineFromPosition(row.Span.Start).SpanIncludingLineBreak);
        return document.Text.WithChanges(lines.Select(line => new TextChange(line, ""))).ToString();
    }
}
