using System.CommandLine;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Comparing;

namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary><c>banned</c>: the same members banned by BannedApiAnalyzers and by rows, what each costs and what each finds.</summary>
internal static class BannedCommand
{
    private static readonly Argument<string> Project = new("project") { Description = "A solution or project, which is built; or a captured command line (.rsp), or a folder of them." };
    private static readonly Option<int[]> Symbols = new("--symbols") { Description = "How many members.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [10, 100, 1000] };
    private static readonly Option<double> Used = new("--used") { Description = "Which share of them the project uses.", DefaultValueFactory = _ => 0.1 };

    public static Command Create()
    {
        var command = new Command("banned", "Compares rows with BannedApiAnalyzers, for the same members.") { Project, Symbols, Used };
        foreach (var option in Rounds.Options) command.Add(option);
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        foreach (var project in await Compiled.LoadAsync(parsed.GetRequiredValue(Project), Rounds.Of(parsed).Concurrent))
        {
            var pairs = (parsed.GetValue(Symbols) ?? []).Select(count => Pair(FrameworkSymbols.Of(project.Project.Compilation, count, parsed.GetValue(Used)))).ToList();
            Comparison.Run(project, [.. pairs.SelectMany(pair => new[] { pair.Banned, pair.Ours })], Rounds.Of(parsed), output);
            foreach (var (banned, ours) in pairs) FindingDifference.Write(project, banned, ours, output);
        }
    }

    private static (Variant Banned, Variant Ours) Pair(ImmutableArray<BannedMember> members) =>
        (Peer.Banned(members), new($"{members.Length} rows", [new LearningsAnalyzer()], [BannedSymbols.Rows(members)]));
}
