using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>The examples of a document, in its order.</summary>
internal static class ExampleReader
{
    public static ImmutableArray<Example> Read(LearningsDocument document) =>
        [.. document.Entries.SelectMany(entry => OfEntry(document, entry)).OrderBy(example => example.Fence.Span.Start)];

    private static IEnumerable<Example> OfEntry(LearningsDocument document, Entry entry)
    {
        var fences = entry.Fences.Where(fence => fence.Kind is FenceKind.Bad or FenceKind.Good).ToList();
        for (var index = 0; index < fences.Count; index++)
        {
            var (fence, next) = (fences[index], fences.ElementAtOrDefault(index + 1));
            var row = RowOf(document, entry, fence);
            var isPair = fence.Kind == FenceKind.Bad && next is { Kind: FenceKind.Good } && next.Id == fence.Id;
            yield return new Example(document, fence, fence.Id ?? (row == null ? null : IdOf(row)) ?? Rule.SharedId, row, isPair ? next : null);
        }
    }

    private static RuleRow? RowOf(LearningsDocument document, Entry entry, Fence fence)
    {
        var rows = fence.Id != null
            ? document.Rows.Where(row => string.Equals(IdOf(row), fence.Id, StringComparison.OrdinalIgnoreCase)).ToList()
            : document.Rows.Where(row => entry.Span.Contains(row.Span) || row.Links.Any(link => link.Target == "#" + entry.Anchor)).ToList();
        return rows.Count == 1 ? rows[0] : null;
    }

    private static string? IdOf(RuleRow row) =>
        row.Id is { Text.Length: > 0 } cell ? cell.Text : CellGrammar.Read(row.AntiPattern, patternInFence: true).Id;
}
