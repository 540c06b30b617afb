using System.CommandLine;
using AntiPatternAnalyzers.Examples;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli;

/// <summary><c>learnings test</c>: runs all examples of some documents.</summary>
internal static class TestCommand
{
    private static readonly Argument<string[]> Files = new("files") { Description = "The documents. LEARNINGS.md where none is named.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string[]> Folders = new("--references")
    {
        Description = "A folder with assemblies that the examples use, such as bin/Debug/net10.0. The framework is always there.",
        HelpName = "folder",
    };

    public static Command Create()
    {
        var command = new Command("test", "Runs the examples of the documents: bad ones must be found, good ones must not, and fixing a bad one must give the good one below it.") { Files, Folders };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var files = parsed.GetValue(Files) is { Length: > 0 } named ? named : ["LEARNINGS.md"];
        var folders = parsed.GetValue(Folders) ?? [];
        var missing = files.Where(file => !File.Exists(file)).Concat(folders.Where(folder => !Directory.Exists(folder))).ToList();
        foreach (var path in missing) await error.WriteLineAsync($"{path}: there is no such {(folders.Contains(path) ? "folder" : "file")}. Name one that exists, as seen from {Directory.GetCurrentDirectory()}");
        if (missing.Count > 0) return ExitCode.Usage;

        var runner = new ExampleRunner(References.Of(folders));
        var isClean = true;
        foreach (var file in files) isClean &= await RunAsync(file, runner, output, cancellation);
        return isClean ? ExitCode.Clean : ExitCode.Found;
    }

    private static async Task<bool> RunAsync(string file, ExampleRunner runner, TextWriter output, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        var document = LearningsReader.Read(file.Replace('\\', '/'), SourceText.From(stream), cancellation);
        var problems = await runner.RunAsync(document, cancellation);
        foreach (var problem in problems) await output.WriteLineAsync(Line(problem));
        var examples = document.Entries.SelectMany(entry => entry.Fences).Count(fence => fence.Kind is FenceKind.Bad or FenceKind.Good);
        if (examples == 0) await output.WriteLineAsync($"{file}: there are no examples to run. An example is a block that begins with ```csharp bad AP0001 or ```csharp good AP0001, below a heading");
        await output.WriteLineAsync($"{file}: {Count(document.Rows.Length, "row")}, {Count(examples, "example")}, {Count(problems.Length, "problem")}");
        return problems.All(problem => problem.Problem.Kind.DefaultSeverity < DiagnosticSeverity.Warning);
    }

    /// <summary>A problem in the form that editors and build servers know from the compiler.</summary>
    private static string Line(DocumentProblem found)
    {
        var place = found.Document.Text.Lines.GetLinePosition(found.Problem.Span.Start);
        var severity = found.Problem.Kind.DefaultSeverity == DiagnosticSeverity.Info ? "info" : "warning";
        return $"{found.Document.Path}({place.Line + 1},{place.Character + 1}): {severity} {found.Problem.Kind.Id}: {found.Problem.Message}";
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
