using System.CommandLine;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Comparing;

namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary><c>banned</c>: the same members banned by BannedApiAnalyzers and by rows, what each costs and what each finds.</summary>
internal static class BannedCommand
{
    private static readonly Option<int[]> Symbols = new("--symbols") { Description = "How many members.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [10, 100, 1000] };
    private static readonly Option<double> Used = new("--used") { Description = "Which share of them the project uses.", DefaultValueFactory = _ => 0.1 };

    public static Command Create() => ProjectCommand.Create("banned", "Compares rows with BannedApiAnalyzers, for the same members.", [Symbols, Used], RunAsync);

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        foreach (var project in await Compiled.LoadAsync(parsed.GetRequiredValue(ProjectCommand.Project), Rounds.Of(parsed).Concurrent))
        {
            var pairs = (parsed.GetValue(Symbols) ?? []).Select(count => Pair(FrameworkSymbols.Of(project.Project.Compilation, count, parsed.GetValue(Used)))).ToList();
            Comparison.Run(project, [.. pairs.SelectMany(pair => new[] { pair.Banned, pair.Ours, Findings.Of(project, pair.Ours) })], Rounds.Of(parsed), output);
            foreach (var (banned, ours) in pairs) FindingDifference.Write(project, banned, ours, output);
        }
    }

    private static (Variant Banned, Variant Ours) Pair(ImmutableArray<BannedMember> members) =>
        (Peer.Banned(members), new($"{members.Length} rows", [new LearningsAnalyzer()], [BannedSymbols.Rows(members)]));
}
