using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary><c>csc</c>: whole compiler processes, cold, as a build without the compiler server starts them.</summary>
internal static class CscCommand
{
    private static readonly Option<string[]> Learnings = new("--learnings") { Description = "Documents, or folders with documents.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int?> Rows = new("--rows") { Description = "How many rows to keep, taken evenly." };
    private static readonly Option<string[]> Analyzers = new("--analyzers") { Description = "AntiPatternAnalyzers.dll of another build.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> Symbols = new("--symbols") { Description = "How many symbols BannedApiAnalyzers bans; 0 leaves it out.", DefaultValueFactory = _ => 100 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds that count.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> WarmUps = new("--warm-ups") { Description = "Rounds before those.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("csc", "Compares whole compiler processes: processor time and the most memory at once. Needs Linux.") { ProjectCommand.Project, Learnings, Rows, Analyzers, Symbols, Rounds, WarmUps };
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("benchmarks").FullName;
        foreach (var captured in await ProjectCapture.OfAsync(parsed.GetRequiredValue(ProjectCommand.Project), Path.Combine(folder, "captured")))
        {
            var loaded = new CompilationLoader().Load(captured);
            output.WriteLine($"## {captured.Name}, {loaded.Lines} lines");
            output.WriteLine();
            var comparison = new ProcessComparison([.. Variants(CscProject.In(folder, loaded), loaded.Compilation, parsed)]);
            await comparison.RunAsync(parsed.GetValue(WarmUps), parsed.GetValue(Rounds));
            comparison.Write(output);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<MeasuredCommand> Variants(CscProject project, Compilation compilation, ParseResult parsed)
    {
        var documents = MeasuredDocuments.Read(parsed.GetValue(Learnings) ?? [], parsed.GetValue(Rows));
        var label = parsed.GetValue(Rows) is { } rows ? $"{rows} rows" : "all rows";
        yield return CscVariant.Compiler(project);
        yield return CscVariant.Nothing(project);
        if (documents.Length > 0) yield return CscVariant.Ours(project, documents, label);
        foreach (var file in parsed.GetValue(Analyzers) ?? []) yield return CscVariant.Ours(project, documents, label, file);
        if (parsed.GetValue(Symbols) is > 0 and var symbols) yield return CscVariant.Banned(project, compilation, symbols);
    }
}
