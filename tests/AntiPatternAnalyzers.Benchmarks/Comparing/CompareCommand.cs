using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Probes;
using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary><c>compare</c>: the compiler alone, the analyzer that registers nothing, ours and peers, in one process.</summary>
internal static class CompareCommand
{
    private static readonly Argument<string> Project = new("project") { Description = "A solution or project, which is built; or a captured command line (.rsp), or a folder of them." };
    private static readonly Option<string[]> Learnings = new("--learnings") { Description = "Documents, or folders with documents.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int[]> Rows = new("--rows") { Description = "How many rows to keep, taken evenly; several numbers are compared with one another. All where none is named.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Analyzers = new("--analyzers") { Description = "AntiPatternAnalyzers.dll of another build, to compare with this one.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Peers = new("--peers") { Description = $"Other analyzers: {string.Join(", ", Peer.Names)}.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> Symbols = new("--symbols") { Description = "How many symbols BannedApiAnalyzers bans.", DefaultValueFactory = _ => 100 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds over the whole project; 0 measures edits only.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> WarmUps = new("--warm-ups") { Description = "Rounds before those.", DefaultValueFactory = _ => 2 };
    private static readonly Option<int> Edits = new("--edit-every") { Description = "Edits every so many files; 0 measures none.", DefaultValueFactory = _ => 20 };
    private static readonly Option<int> EditRounds = new("--edit-rounds") { Description = "How often each edited file is analysed.", DefaultValueFactory = _ => 7 };
    private static readonly Option<bool> Concurrent = new("--concurrent") { Description = "Lets compiler and analyzers use all cores." };

    public static Command Create()
    {
        var command = new Command("compare", "Compares processor time in one process, round by round.") { Project, Learnings, Rows, Analyzers, Peers, Symbols, Rounds, WarmUps, Edits, EditRounds, Concurrent };
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        var loader = new CompilationLoader();
        var captured = await ProjectCapture.OfAsync(parsed.GetRequiredValue(Project), Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        foreach (var project in captured) Compare(new Compiled(loader.Load(project), parsed.GetValue(Concurrent)), parsed, output);
    }

    private static void Compare(Compiled project, ParseResult parsed, TextWriter output)
    {
        var variants = Variants(project, parsed);
        output.WriteLine($"## {project.Project.Captured.Name}, {project.Project.Lines} lines");
        output.WriteLine();
        if (parsed.GetValue(Rounds) > 0)
        {
            var whole = new WholeComparison(project, variants);
            whole.Run(parsed.GetValue(WarmUps), parsed.GetValue(Rounds));
            whole.Write(output);
        }

        if (parsed.GetValue(Edits) == 0) return;
        var edit = new EditComparison(project, variants);
        edit.Run(EditedFile.Of(project.Project.Compilation, parsed.GetValue(Edits)), parsed.GetValue(EditRounds));
        edit.Write(output);
    }

    /// <summary>The compiler alone comes first, the zero second: the others are held against these two.</summary>
    private static ImmutableArray<Variant> Variants(Compiled project, ParseResult parsed) =>
    [
        Variant.Compiler,
        new("registers nothing", [new NothingAnalyzer()], []),
        .. Ours(parsed),
        .. (parsed.GetValue(Peers) ?? []).SelectMany(names => names.Split(',')).Select(name => Peer.Of(name, project.Project.Compilation, parsed.GetValue(Symbols))),
    ];

    private static IEnumerable<Variant> Ours(ParseResult parsed)
    {
        var paths = parsed.GetValue(Learnings) ?? [];
        if (paths.Length == 0) return [];
        var counts = parsed.GetValue(Rows) is { Length: > 0 } wanted ? wanted.Select(count => (int?)count) : [null];
        return counts.SelectMany(count => Ours(LearningsFiles.Read(paths, count), count is null ? "all rows" : $"{count} rows", parsed.GetValue(Analyzers) ?? []));
    }

    private static IEnumerable<Variant> Ours(ImmutableArray<FreshText> documents, string label, string[] others) =>
        Engine.Of(label, documents).Concat(others.Select(file => Engine.Other(file, label, documents)));
}
