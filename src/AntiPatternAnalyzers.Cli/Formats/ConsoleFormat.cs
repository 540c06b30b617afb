using AntiPatternAnalyzers.Cli.Scanning;
using Spectre.Console;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>Findings for people: a line each, as compilers write them, by file or by row.</summary>
internal static class ConsoleFormat
{
    /// <param name="result">The findings.</param>
    /// <param name="isByRow">Whether those of a row stand together, below its title.</param>
    /// <param name="write">Takes a line with the marks of Spectre.</param>
    public static void Write(ScanResult result, bool isByRow, Action<string> write)
    {
        if (isByRow) ByRow(result, write);
        else ByFile(result, write);
        write(Markup.Escape(Amount.Summary(result)));
    }

    private static void ByFile(ScanResult result, Action<string> write)
    {
        foreach (var found in result.All) write($"{Place(result, found)}: {Severity(found)} [bold]{found.Id}[/]: {Markup.Escape(found.Message)}");
    }

    private static void ByRow(ScanResult result, Action<string> write)
    {
        foreach (var row in result.All.GroupBy(FindingRow.Of).OrderByDescending(row => row.Count()).ThenBy(row => row.Key.Id, StringComparer.Ordinal))
        {
            var title = row.First().Diagnostic.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var source = row.Key.Line == 0 ? "" : $" ({row.Key.Document}:{row.Key.Line})";
            write($"{Severity(row.First())} [bold]{row.Key.Id}[/]: {Markup.Escape(title + source)}: {Amount.Of(row.Count(), "finding")}");
            foreach (var found in row) write($"  {Place(result, found)}{Markup.Escape(row.Key.Line == 0 ? ": " + found.Message : "")}");
        }
    }

    private static string Place(ScanResult result, Spotted found) =>
        Markup.Escape($"{result.Code.Shown(found.Path)}({found.Lines.Start.Line + 1},{found.Lines.Start.Character + 1})");

    private static string Severity(Spotted found) => found.Severity switch
    {
        DiagnosticSeverity.Error => "[red]error[/]",
        DiagnosticSeverity.Warning => "[yellow]warning[/]",
        var other => $"[blue]{SeverityName.Of(other)}[/]",
    };
}
