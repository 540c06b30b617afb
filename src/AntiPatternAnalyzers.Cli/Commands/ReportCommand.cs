using System.CommandLine;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Reporting;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings report</c>: all of it on one page.</summary>
internal static class ReportCommand
{
    private static readonly Option<string> Output = new("--output", "-o") { Description = "The file of the page.", DefaultValueFactory = _ => "learnings.html", HelpName = "file" };

    public static Command Create() => new DocumentedCommand("report", "Writes one self-contained HTML page: the rows with their findings, where those cluster, rules that found nothing, rows in words only, entries without a rule, the oldest and the newest.")
    {
        CodeArguments.Code, Output, CodeArguments.Learnings, CodeArguments.Properties,
    }.Does(RunAsync)
        .Example("learnings report Shop.sln --output report.html", "a page to open, print or keep with a build")
        .EndsWith("0 once the page is written, whatever it shows");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        using var code = await CodeArguments.LoadAsync(parsed, parsed.GetRequiredValue(CodeArguments.Code), screen, cancellation);
        var result = (await CodeScan.RunAsync(code, screen, cancellation)).From(DiagnosticSeverity.Info).Where(found => !found.IsOfDocument);
        var output = parsed.GetRequiredValue(Output);
        await new WrittenFile(output, ReportPage.Of(new ReportData(result, TimeProvider.System.GetLocalNow())), WrittenFile.Plain).WriteAsync(cancellation);
        screen.Answer($"{output}: {Amount.Summary(result)}");
        return ExitCode.Clean;
    }
}
