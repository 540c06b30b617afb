using System.Globalization;

namespace AntiPatternAnalyzers.Benchmarks.Measuring;

/// <summary>A table as it can be pasted into a page.</summary>
internal static class MarkdownTable
{
    public static void Write(TextWriter output, string[] head, IEnumerable<string[]> rows)
    {
        output.WriteLine(Line(head));
        output.WriteLine(Line(head.Select((_, column) => column == 0 ? "---" : "--:")));
        foreach (var row in rows) output.WriteLine(Line(row));
        output.WriteLine();
    }

    public static string Seconds(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Ratio(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (100 * share).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %";

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
