using System.Globalization;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings.Blocks;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Learnings.Tables;

/// <summary>What is wrong with the Markdown of a table whose rows are read.</summary>
internal static class TableProblems
{
    private static readonly Regex Hole = new(@"(?<![\w$])\$(?:\.\.\.)?[\p{L}_]\w*", RegexOptions.CultureInvariant, Patience.OfReader);

    /// <summary>Bare pipes, and rows with another number of cells than the header.</summary>
    public static IEnumerable<Problem> InRows(TableBlock table) =>
        table.Rows.Insert(0, table.Delimiter).Insert(0, table.Header).SelectMany(row => InRow(row, table.Header.Cells.Length));

    /// <summary>Holes outside of code spans.</summary>
    public static IEnumerable<Problem> InCells(RuleRow row, string text) =>
        new[] { row.AntiPattern, row.Problem, row.Alternative, row.Learning }
            .OfType<Cell>()
            .SelectMany(cell => BareDollars(cell.Inlines, text));

    private static IEnumerable<Problem> InRow(TableRow row, int columns)
    {
        foreach (var pipe in row.BarePipes)
            yield return Problem.At(pipe, ProblemKinds.BarePipe);
        if (row.Cells.Length != columns)
            yield return Problem.At(row.Span, ProblemKinds.UnevenRow, Number(row.Cells.Length), Number(columns));
    }

    private static IEnumerable<Problem> BareDollars(ImmutableArray<Inline> inlines, string text) =>
        inlines.SelectMany(inline => inline switch
        {
            Words words when words.Content.Text.IndexOf('$') >= 0 => BareDollars(words.Content, text),
            Link link when link.Text != link.Target => BareDollars(link.Label, text),
            _ => [],
        });

    private static IEnumerable<Problem> BareDollars(MappedText words, string text) =>
        Hole.Matches(words.Text)
            .Cast<Match>()
            .Select(hole => (Name: hole.Value, Span: words.ToSource(new TextSpan(hole.Index, hole.Length))))
            .Where(hole => hole.Span.Start == 0 || text[hole.Span.Start - 1] != '\\')
            .Select(hole => Problem.At(hole.Span, ProblemKinds.BareDollar, hole.Name));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
