using System.CommandLine;
using System.Text.Json;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Terminal;
using Spectre.Console;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings list</c>: the rows, for people and agents.</summary>
internal static class ListCommand
{
    private static readonly Option<string> Format = Choice.Of("--format", "How rows are written: a table for people, or JSON for programs.", "table", "json");

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
        var table = new Table().Border(screen.IsTerminal ? TableBorder.Rounded : TableBorder.Markdown).AddColumns("ID", "Title", "Kind", "Severity", "Fix", "Learned", "Row");
        foreach (var row in rows)
        {
            string[] cells = [row.Id ?? "", row.Title, row.Kind.ToString().ToLowerInvariant(), row.Severity, row.HasFix ? "yes" : "", row.Learned ?? "", $"{row.Document}:{row.Line}"];
            table.AddRow([.. cells.Select(Cell)]);
        }

        screen.Console.Write(table);

        Markup Cell(string text) => new(Markup.Escape(screen.IsTerminal ? text : text.Replace("|", "\\|", StringComparison.Ordinal)));
    }
}
