using System.CommandLine;
using System.Globalization;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Cancelling;

/// <summary><c>cancel</c>: how long an editor waits for an analysis that it has cancelled.</summary>
internal static class CancelCommand
{
    private static readonly Option<string[]> Learnings = new("--learnings") { Description = "Documents, or folders with documents.", AllowMultipleArgumentsPerToken = true, Required = true };
    private static readonly Option<int> Files = new("--files") { Description = "How many of the largest files are edited.", DefaultValueFactory = _ => 20 };
    private static readonly Option<int> Times = new("--times") { Description = "How often each analysis is cancelled.", DefaultValueFactory = _ => 20 };
    private static readonly Option<int> Seed = new("--seed") { Description = "The same seed gives the same moments.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("cancel", "Cancels the analysis of edited files and documents at random moments, and prints how long each still took.") { ProjectCommand.Project, Learnings, Files, Times, Seed };
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        var variant = new Variant("all rows", [new LearningsAnalyzer(), new DocumentAnalyzer()], MeasuredDocuments.Read(parsed.GetRequiredValue(Learnings), rows: null));
        foreach (var project in await Compiled.LoadAsync(parsed.GetRequiredValue(ProjectCommand.Project), concurrent: false))
        {
            var before = project.Fresh();
            _ = before.GetDiagnostics();
            var files = EditedFile.Of(before, every: 1).OrderByDescending(file => file.After.Length).Take(parsed.GetValue(Files)).ToList();
            var (random, times) = (new Random(parsed.GetValue(Seed)), parsed.GetValue(Times));
            output.WriteLine($"{project.Project.Captured.Name}: {files.Count} files, {times} times each, seed {parsed.GetValue(Seed)}");
            var edits = files.Select(file => new CancelledRun(() => Edit(project, before, file, variant)));
            var empty = files.Select(file => new CancelledRun(() => Edit(project, before, file, variant with { Files = [] })));
            var reads = new CancelledRun(() => Read(project, before, variant));
            var runs = new[] { (Name: "edited files", Runs: edits), (Name: "edited files, no document", Runs: empty), (Name: "documents that are read", Runs: [reads]) };
            MarkdownTable.Write(output, ["cancelled", "runs", "median, ms", "95 %", "maximum"], runs.Select(part => Cells(part.Name, part.Runs.SelectMany(run => run.Stops(times, random)))));
        }
    }

    private static Func<CancellationToken, Task> Edit(Compiled project, Compilation before, EditedFile file, Variant variant)
    {
        var analysis = project.With(variant, before.ReplaceSyntaxTree(file.Before, file.After), variant.Files);
        return async cancellation =>
        {
            _ = await analysis.GetAnalyzerSyntaxDiagnosticsAsync(file.After, cancellation);
            _ = await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(file.After), filterSpan: null, cancellation);
        };
    }

    /// <summary>Nothing is known of the documents: they are read, compiled and reviewed.</summary>
    private static Func<CancellationToken, Task> Read(Compiled project, Compilation before, Variant variant)
    {
        var documents = variant.Files.Select(file => file.Copy()).ToList();
        var analysis = project.With(variant, before.Clone(), documents);
        return async cancellation =>
        {
            foreach (var document in documents) _ = await analysis.GetAnalysisResultAsync(document, cancellation);
        };
    }

    private static string[] Cells(string name, IEnumerable<double> runs)
    {
        var stops = runs.Order().ToList();
        return [name, $"{stops.Count}", .. new[] { 0.5, 0.95, 1 }.Select(share => stops[(int)(share * (stops.Count - 1))].ToString("0.0", CultureInfo.InvariantCulture))];
    }
}
