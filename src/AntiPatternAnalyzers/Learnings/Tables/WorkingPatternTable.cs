using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Tables;

/// <summary>A table <em>Pattern | Context | Why it works</em>.</summary>
internal static class WorkingPatternTable
{
    public static bool Is(TableBlock table) =>
        !RuleTable.Is(table) && Pattern(table) == 0 && (Context(table) ?? Reason(table)) is not null;

    /// <summary>The rows that are filled in.</summary>
    public static IEnumerable<WorkingPattern> Rows(TableBlock table) =>
        table.Rows
            .Select(row => new WorkingPattern(
                TableColumn.Cell(row, 0)!, TableColumn.Cell(row, Context(table)), TableColumn.Cell(row, Reason(table)), row.Span))
            .Where(row => !row.Pattern.Inlines.IsEmpty && !Placeholder.Is(row.Pattern));

    private static int? Pattern(TableBlock table) => TableColumn.Find(table, "pattern", "patterns");

    private static int? Context(TableBlock table) => TableColumn.Find(table, "context", "whentouse", "when");

    private static int? Reason(TableBlock table) => TableColumn.Find(table, "whyitworks", "why", "reason", "benefit");
}
