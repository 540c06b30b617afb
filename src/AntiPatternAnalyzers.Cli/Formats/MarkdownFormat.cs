using System.Text;
using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>Findings for a comment of a review: a table of rows, then the places.</summary>
internal static class MarkdownFormat
{
    public static string Text(ScanResult result)
    {
        var text = new StringBuilder($"# Learnings that the code falls into\n\n{Amount.Summary(result)}.\n");
        var rows = result.All.GroupBy(FindingRow.Of).OrderByDescending(row => row.Count()).ThenBy(row => row.Key.Id, StringComparer.Ordinal).ToList();
        if (rows.Count > 0) text.Append("\n| ID | Severity | Learning | Findings |\n| --- | --- | --- | ---: |\n");
        foreach (var row in rows) text.Append($"| {row.Key.Id} | {SeverityName.Of(row.First().Severity)} | {Title(row.First())} | {row.Count()} |\n");
        foreach (var row in rows) Section(text, result, row.Key, [.. row]);
        if (!result.Code.Unloaded.IsEmpty) text.Append("\n## Projects that could not be loaded\n\n");
        foreach (var project in result.Code.Unloaded) text.Append($"- `{result.Code.Shown(project.Path)}`: {Escaped(project.Reason)}\n");
        if (!result.Code.Unresolved.IsEmpty) text.Append("\n## Projects whose references are not known\n\n");
        foreach (var project in result.Code.Unresolved) text.Append($"- `{result.Code.Shown(project.Path)}`: {Escaped(project.Reason)}\n");
        return text.ToString();
    }

    private static void Section(StringBuilder text, ScanResult result, FindingRow row, ImmutableArray<Spotted> found)
    {
        text.Append($"\n## {row.Id}: {Title(found[0])}\n\n");
        if (row.Line > 0) text.Append($"{Escaped(found[0].Diagnostic.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture))} (`{row.Document}:{row.Line}`)\n\n");
        foreach (var one in found) text.Append($"- `{result.Code.Shown(one.Path)}:{one.Lines.Start.Line + 1}`: {Escaped(one.Message)}\n");
    }

    private static string Title(Spotted found) => Escaped(found.Diagnostic.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Text in which nothing is markup: code of a message may hold any sign.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text.ReplaceLineEndings(" ")) escaped.Append("\\`*_[]<>|#$~".Contains(character) ? $"\\{character}" : character.ToString());
        return escaped.ToString();
    }
}
