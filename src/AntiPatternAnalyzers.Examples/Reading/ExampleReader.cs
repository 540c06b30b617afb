using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Examples.Reading;

/// <summary>The examples of a document, in its order.</summary>
internal static class ExampleReader
{
    public static ImmutableArray<Example> Read(LearningsDocument document) =>
        document.Entries.SelectMany(entry => OfEntry(document, entry)).OrderBy(example => example.Fence.Span.Start).ToImmutableArray();

    private static IEnumerable<Example> OfEntry(LearningsDocument document, Entry entry)
    {
        var fences = entry.Fences.Where(fence => fence.Kind is FenceKind.Bad or FenceKind.Good).ToList();
        for (var index = 0; index < fences.Count; index++)
        {
            var (fence, next) = (fences[index], fences.ElementAtOrDefault(index + 1));
            var rows = RowsOf(document, entry, fence);
            var id = fence.Id ?? (rows.Length == 1 ? IdOf(rows[0]) : null) ?? Rule.SharedId;
            yield return new Example(document, fence, id, rows, IsPair(document, fence, next) ? next : null);
        }
    }

    /// <summary>Whether the second says what fixing the first gives: nothing stands between them.</summary>
    private static bool IsPair(LearningsDocument document, Fence fence, Fence? next) =>
        fence.Kind == FenceKind.Bad && next is { Kind: FenceKind.Good } && next.Id == fence.Id
        && string.IsNullOrWhiteSpace(document.Text.ToString(TextSpan.FromBounds(fence.Span.End, next.Span.Start)));

    private static ImmutableArray<RuleRow> RowsOf(LearningsDocument document, Entry entry, Fence fence) => fence.Id != null
        ? document.Rows.Where(row => string.Equals(IdOf(row), fence.Id, StringComparison.OrdinalIgnoreCase)).ToImmutableArray()
        : document.Rows.Where(row => entry.Span.Contains(row.Span) || row.Links.Any(link => link.Target == "#" + entry.Anchor)).ToImmutableArray();

    private static string? IdOf(RuleRow row) =>
        row.Id is { Text.Length: > 0 } cell ? cell.Text : CellGrammar.Read(row.AntiPattern, patternInFence: true).Id;
}
