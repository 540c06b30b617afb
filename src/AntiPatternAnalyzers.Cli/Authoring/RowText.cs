using AntiPatternAnalyzers.Learnings.Blocks;
using AntiPatternAnalyzers.Learnings.Tables;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>A learning as the row of a table, in the columns that the table has.</summary>
internal static class RowText
{
    /// <summary>The header of a new table.</summary>
    public const string Header = "| ID | Anti-Pattern | Problem Caused | Alternative | Learning |\n| --- | --- | --- | --- | --- |\n";

    /// <param name="learning">The learning.</param>
    /// <param name="id">The ID.</param>
    /// <param name="anchor">The anchor of the entry.</param>
    /// <param name="table">The table, or null for a new one.</param>
    public static string Of(NewLearning learning, string id, string anchor, TableBlock? table)
    {
        var link = $"[{Title(learning).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}](#{anchor})";
        var (pattern, problem, alternative) = (Pattern(learning), Ticks.Cell(learning.Happened), Alternative(learning));
        if (table == null) return Row([id, pattern, problem, alternative, link]);
        var cells = Enumerable.Repeat("", table.Header.Cells.Length).ToArray();
        Set(cells, TableColumn.Find(table, "antipattern", "antipatterns"), pattern);
        Set(cells, TableColumn.Find(table, "problemcaused", "problemscaused", "problem", "problems"), problem);
        Set(cells, TableColumn.Find(table, "alternative", "alternatives", "instead"), alternative);
        if (!Set(cells, TableColumn.Find(table, "id"), id)) Before(cells, TableColumn.Find(table, "antipattern", "antipatterns")!.Value, $"{id}: ");
        if (!Set(cells, TableColumn.Find(table, "learning", "learnings", "related", "see"), link)) Behind(cells, table, link);
        return Row(cells);
    }

    /// <summary>The topic without back-ticks: code in a row is a pattern, or an alternative.</summary>
    private static string Title(NewLearning learning) => Ticks.Cell(learning.Topic.Replace("`", "", StringComparison.Ordinal));

    private static string Pattern(NewLearning learning)
    {
        var title = Title(learning);
        var pattern = learning.IsBadLong ? "" : $": {Ticks.Span(learning.Bad)}";
        return learning.Clauses.Length == 0 ? title + pattern : $"{title}{pattern} {Ticks.Cell(learning.Clauses)}";
    }

    private static string Alternative(NewLearning learning) =>
        learning.IsGoodLong ? "see the learning" : learning.IsGoodCode ? Ticks.Span(learning.Good) : Ticks.Cell(learning.Good);

    private static bool Set(string[] cells, int? column, string text)
    {
        if (column is not { } place) return false;
        cells[place] = text;
        return true;
    }

    private static void Before(string[] cells, int column, string text) => cells[column] = text + cells[column];

    /// <summary>Without a column of its own the link stands behind what the row caused, or behind the pattern.</summary>
    private static void Behind(string[] cells, TableBlock table, string link)
    {
        var column = TableColumn.Find(table, "problemcaused", "problemscaused", "problem", "problems") ?? TableColumn.Find(table, "alternative", "alternatives", "instead");
        if (column is { } place) cells[place] = $"{cells[place].TrimEnd('.')}, see {link}".TrimStart(',', ' ');
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
