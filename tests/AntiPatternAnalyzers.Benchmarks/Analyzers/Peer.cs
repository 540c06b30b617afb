using AntiPatternAnalyzers.Benchmarks.Banning;
using AntiPatternAnalyzers.Probes;

namespace AntiPatternAnalyzers.Benchmarks.Analyzers;

/// <summary>Other analyzers, to know what is usual.</summary>
internal static class Peer
{
    /// <summary>The names by which peers are asked for.</summary>
    public static readonly string[] Names = ["nodes", "calls", "banned", "asyncfixer"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="compilation">The project, whose references the banned symbols are taken from.</param>
    /// <param name="symbols">How many symbols are banned.</param>
    public static Variant Of(string name, Compilation compilation, int symbols) => name switch
    {
        "nodes" => new("visits every node", [new EveryNodeAnalyzer()], []),
        "calls" => new("symbol of every call", [new EveryCallAnalyzer()], []),
        "banned" => Banned(FrameworkSymbols.Of(compilation, symbols, used: 0.1)),
        "asyncfixer" => new("AsyncFixer", AnalyzerFolder.Load(BuiltPaths.Of("AsyncFixer")), []),
        _ => throw new ArgumentException($"There is no peer {name}. There are {string.Join(", ", Names)}", nameof(name)),
    };

    public static Variant Banned(ImmutableArray<BannedMember> members) =>
        new($"BannedApi, {members.Length} symbols", AnalyzerFolder.Load(BuiltPaths.Of("BannedApi"), "CSharpSymbolIsBannedAnalyzer"), [BannedSymbols.File(members)]);
}
