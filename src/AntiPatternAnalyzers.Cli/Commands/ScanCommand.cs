using System.CommandLine;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings scan</c>: what the rules find in code, without touching its projects.</summary>
internal static class ScanCommand
{
    private static readonly Option<string> Format = Choice.Of("--format", "How findings are written: for people, for code scanning, for programs, or for a comment of a review.", "console", "sarif", "json", "markdown");

    private static readonly Option<string> By = Choice.Of("--by", "How the console groups findings.", "file", "row");

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "A file for the findings, instead of the output.", HelpName = "file" };

    private static readonly Option<string?> Since = new("--since") { Description = "Only findings on lines that changed since the branch left this revision of git, or were never committed. What the revision itself got since then does not count.", HelpName = "revision" };

    private static readonly Option<string> Severity = Choice.Of("--severity", "The lowest severity that is shown. A build prints warnings and errors.", "warning", "error", "info", "hidden");

    private static readonly Option<string> FailOn = Choice.Of("--fail-on", "The lowest severity of a finding for which the exit code is 1.", "warning", "error", "info", "never");

    public static Command Create() => new DocumentedCommand("scan", "Runs the rules over code and reports what dotnet build would, also where the projects do not reference the package.")
    {
        CodeArguments.Code, Format, By, Output, Since, Severity, FailOn, CodeArguments.Learnings, CodeArguments.Properties,
    }.Does(RunAsync)
        .Example("learnings scan", "the solution, project or code of this folder")
        .Example("learnings scan Shop.sln --by row", "the same findings, those of a row together")
        .Example("learnings scan --since origin/main --format markdown --output findings.md", "what a branch brings, for a comment of its review")
        .Example("learnings scan --format sarif --output findings.sarif --fail-on error", "for code scanning; only errors fail the build")
        .EndsWith("1 where something of `--fail-on` was found; 2 also where nothing was found, but a project could not be loaded");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        using var code = await CodeArguments.LoadAsync(parsed, parsed.GetRequiredValue(CodeArguments.Code), screen, cancellation);
        if (!code.Projects.Any()) throw new FaultException($"{code.Folder}: there is no C# project that could be loaded. See above, or name a folder to have its code scanned as it is");
        var changed = parsed.GetValue(Since) is { } revision ? await ChangedLines.SinceAsync(revision, code.Folder, cancellation) : null;
        var all = await CodeScan.RunAsync(code, screen, cancellation);
        if (changed != null) all = all.Where(changed.Has);
        var shown = all.From(Enum.Parse<DiagnosticSeverity>(parsed.GetRequiredValue(Severity), ignoreCase: true));
        await WriteAsync(parsed, shown, screen, cancellation);
        if (Fails(all, parsed.GetRequiredValue(FailOn))) return ExitCode.Found;
        return code.Unloaded.IsEmpty ? ExitCode.Clean : ExitCode.Usage;
    }

    private static async Task WriteAsync(ParseResult parsed, ScanResult result, Screen screen, CancellationToken cancellation)
    {
        var (format, output) = (parsed.GetRequiredValue(Format), parsed.GetValue(Output));
        if (format == "console" && output == null)
        {
            ConsoleFormat.Write(result, parsed.GetRequiredValue(By) == "row", screen.AnswerMarkup);
            return;
        }

        var text = Text(format, result, parsed.GetRequiredValue(By) == "row");
        if (output == null)
        {
            screen.AnswerText(text);
            return;
        }

        await new WrittenFile(output, text, WrittenFile.Plain).WriteAsync(cancellation);
        screen.Answer($"{output}: {Amount.Summary(result)}");
    }

    private static string Text(string format, ScanResult result, bool isByRow)
    {
        if (format == "sarif") return SarifFormat.Text(result);
        if (format == "json") return JsonFormat.Text(result);
        if (format == "markdown") return MarkdownFormat.Text(result);
        var text = new System.Text.StringBuilder();
        ConsoleFormat.Write(result, isByRow, line => text.Append(Spectre.Console.Markup.Remove(line)).Append('\n'));
        return text.ToString();
    }

    private static bool Fails(ScanResult result, string failOn) =>
        failOn != "never" && Enum.Parse<DiagnosticSeverity>(failOn, ignoreCase: true) is var least && result.All.Any(found => found.Severity >= least);
}
