using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Documents;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary><c>compare</c>: the compiler alone, the analyzer that registers nothing, ours and peers, in one process.</summary>
internal static class CompareCommand
{
    private static readonly Option<string[]> Learnings = new("--learnings") { Description = "Documents, or folders with documents.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int[]> Rows = new("--rows") { Description = "How many rows to keep, taken evenly; several numbers are compared with one another. All where none is named.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Analyzers = new("--analyzers") { Description = "AntiPatternAnalyzers.dll of another build, to compare with this one.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Peers = new("--peers") { Description = $"Other analyzers: {string.Join(", ", Peer.Names)}.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> Symbols = new("--symbols") { Description = "How many members BannedApiAnalyzers bans.", DefaultValueFactory = _ => 100 };

    public static Command Create() => ProjectCommand.Create("compare", "Compares processor time in one process, round by round.", [Learnings, Rows, Analyzers, Peers, Symbols], RunAsync);

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        foreach (var project in await Compiled.LoadAsync(parsed.GetRequiredValue(ProjectCommand.Project), Rounds.Of(parsed).Concurrent))
        {
            var peers = (parsed.GetValue(Peers) ?? []).SelectMany(names => names.Split(',')).Select(name => Peer.Of(name, project.Project.Compilation, parsed.GetValue(Symbols)));
            Comparison.Run(project, [.. Ours(project, parsed), .. peers], Rounds.Of(parsed), output);
        }
    }

    private static IEnumerable<Variant> Ours(Compiled project, ParseResult parsed)
    {
        var paths = parsed.GetValue(Learnings) ?? [];
        if (paths.Length == 0) return [];
        var counts = parsed.GetValue(Rows) is { Length: > 0 } wanted ? wanted.Select(count => (int?)count) : [null];
        return counts.SelectMany(count => Ours(project, MeasuredDocuments.Read(paths, count), count is null ? "all rows" : $"{count} rows", parsed.GetValue(Analyzers) ?? []));
    }

    private static IEnumerable<Variant> Ours(Compiled project, ImmutableArray<FreshText> documents, string label, string[] others) =>
        Engine.Of(project, label, documents).Concat(others.Select(file => Engine.Other(file, label, documents)));
}
