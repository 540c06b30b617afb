using System.CommandLine;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Examples;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings test</c>: runs all examples of some documents.</summary>
internal static class TestCommand
{
    private static readonly Option<string[]> Folders = new("--references")
    {
        Description = "A folder with assemblies that the examples use, such as bin/Debug/net10.0. The framework is always there.",
        HelpName = "folder",
    };

    public static Command Create() =>
        new DocumentedCommand("test", "Runs the examples of the documents: bad ones must be found, good ones must not, and fixing a bad one must give the good one below it.") { DocumentArguments.Files, Folders }.Does(RunAsync)
            .Example("learnings test", "the examples of the documents of this folder")
            .Example("learnings test docs/LEARNINGS.md --references bin/Debug/net10.0", "those of another one, compiled with the assemblies of a folder as well")
            .EndsWith("1 where an example does not hold");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var files = parsed.GetValue(DocumentArguments.Files) is { Length: > 0 } named ? named : DocumentFiles.Here();
        var folders = parsed.GetValue(Folders) ?? [];
        var missing = files.Where(file => !File.Exists(file)).Concat(folders.Where(folder => !Directory.Exists(folder))).ToList();
        foreach (var path in missing) screen.Fault($"{path}: there is no such {(folders.Contains(path) ? "folder" : "file")}. Name one that exists, as seen from {Directory.GetCurrentDirectory()}");
        if (missing.Count > 0) return ExitCode.Usage;

        var runner = new ExampleRunner(FrameworkReferences.Of(folders));
        var isClean = true;
        foreach (var file in files) isClean &= await RunAsync(file, runner, screen, cancellation);
        return isClean ? ExitCode.Clean : ExitCode.Found;
    }

    private static async Task<bool> RunAsync(string file, ExampleRunner runner, Screen screen, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        var document = LearningsReader.Read(file.Replace('\\', '/'), SourceText.From(stream), cancellation);
        var problems = await screen.WhileAsync($"Running the examples of {file}", _ => runner.RunAsync(document, cancellation));
        foreach (var problem in problems) screen.Answer(ProblemLine.Of(problem, problem.Document.Path));
        var examples = document.Entries.SelectMany(entry => entry.Fences).Count(fence => fence.Kind is FenceKind.Bad or FenceKind.Good);
        if (examples == 0) screen.Answer($"{file}: there are no examples to run. An example is a block that begins with ```csharp bad AP0001 or ```csharp good AP0001, below a heading");
        screen.Answer($"{file}: {Amount.Of(document.Rows.Length, "row")}, {Amount.Of(examples, "example")}, {Amount.Of(problems.Length, "problem")}");
        return problems.All(problem => problem.Problem.Kind.DefaultSeverity < DiagnosticSeverity.Warning);
    }
}
