using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Tables;

/// <summary>A table that has an <em>Anti-Pattern</em> column.</summary>
internal static class RuleTable
{
    public static bool Is(TableBlock table) => Columns.Of(table).AntiPattern is not null;

    /// <summary>The rows that are filled in.</summary>
    public static IEnumerable<RuleRow> Rows(TableBlock table, Chapter chapter)
    {
        var columns = Columns.Of(table);
        return table.Rows.Select(row => columns.Read(row, chapter)).Where(IsFilled);
    }

    private static bool IsFilled(RuleRow row) =>
        !Placeholder.Is(row.AntiPattern)
        && new[] { row.AntiPattern, row.Problem, row.Alternative }.Any(cell => cell is { Inlines.IsEmpty: false });

    private sealed record Columns(int? AntiPattern, int? Problem, int? Alternative, int? Id, int? Severity, int? Scope, int? Learning)
    {
        public static Columns Of(TableBlock table) => new(
            TableColumn.Find(table, "antipattern", "antipatterns"),
            TableColumn.Find(table, "problemcaused", "problemscaused", "problem", "problems"),
            TableColumn.Find(table, "alternative", "alternatives", "instead"),
            TableColumn.Find(table, "id"),
            TableColumn.Find(table, "severity"),
            TableColumn.Find(table, "scope"),
            TableColumn.Find(table, "learning", "learnings", "related", "see"));

        public RuleRow Read(TableRow row, Chapter chapter) => new(
            TableColumn.Cell(row, AntiPattern)!,
            TableColumn.Cell(row, Problem),
            TableColumn.Cell(row, Alternative),
            TableColumn.Cell(row, Id),
            TableColumn.Cell(row, Severity),
            TableColumn.Cell(row, Scope),
            TableColumn.Cell(row, Learning),
            chapter.Section,
            chapter.Anchor,
            row.Span);
    }
}
