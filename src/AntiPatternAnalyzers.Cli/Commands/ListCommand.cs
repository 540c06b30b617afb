using System.CommandLine;
using System.Text.Json;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Problems;
using Spectre.Console;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings list</c>: the rows, for people and agents.</summary>
internal static class ListCommand
{
    private static readonly Option<string> Format = Choice.Of("--format", "How rows are written: a table for people, or JSON for programs.", "table", "json");

    private static readonly string[] Columns = ["ID", "Title", "Kind", "Severity", "Fix", "Learned", "Row"];

    public static Command Create() => new DocumentedCommand("list", "Lists the rows of the documents: what each looks for, what it caused, what to write instead.") { DocumentArguments.Files, Format }
        .Does(RunAsync)
        .Example("learnings list", "a table of the rows")
        .Example("learnings list --format json", "all of each row, for a program or an agent that is about to write code")
        .EndsWith("0, also where rows have faults: `learnings check` reports those");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var rows = RowInfo.Of(await DocumentFiles.CompileAsync(DocumentArguments.Of(parsed), cancellation)).Select(row => row with { Document = DocumentFiles.Shown(row.Document) }).ToList();
        if (parsed.GetRequiredValue(Format) == "json") screen.AnswerText(JsonSerializer.Serialize(rows, JsonFormat.Options) + "\n");
        else if (rows.Count == 0) screen.Answer("There are no rows. A row stands in a table with a column Anti-Pattern: learnings new writes one");
        else Show(rows, screen);
        return ExitCode.Clean;
    }

    private static void Show(List<RowInfo> rows, Screen screen)
    {
        if (screen.IsTerminal) screen.Console.Write(rows.Aggregate(new Table().AddColumns(Columns), (table, row) => table.AddRow([.. Cells(row).Select(PlainText.Line).Select(Markup.Escape)])));
        else foreach (var cells in rows.Select(Cells).Prepend([.. Columns.Select(_ => "---")]).Prepend(Columns)) screen.Answer($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");
    }

    private static string[] Cells(RowInfo row) =>
        [row.Id ?? "", row.Title, row.Kind.ToString().ToLowerInvariant(), row.Severity, row.HasFix ? "yes" : "", row.Learned ?? "", $"{row.Document}:{row.Line}"];
}
