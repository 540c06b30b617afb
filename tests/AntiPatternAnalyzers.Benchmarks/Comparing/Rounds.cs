using System.CommandLine;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>How often everything is measured.</summary>
/// <param name="Whole">Rounds over the whole project; 0 measures edits only.</param>
/// <param name="WarmUps">Rounds before those.</param>
/// <param name="EditEvery">Edits every so many files; 0 measures none.</param>
/// <param name="Edits">How often each edited file is analysed.</param>
/// <param name="Concurrent">Whether compiler and analyzers may use all cores.</param>
internal sealed record Rounds(int Whole, int WarmUps, int EditEvery, int Edits, bool Concurrent)
{
    private static readonly Option<int> WholeRounds = new("--rounds") { Description = "Rounds over the whole project; 0 measures edits only.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> WarmUpRounds = new("--warm-ups") { Description = "Rounds before those.", DefaultValueFactory = _ => 2 };
    private static readonly Option<int> EveryFile = new("--edit-every") { Description = "Edits every so many files; 0 measures none.", DefaultValueFactory = _ => 20 };
    private static readonly Option<int> EditRounds = new("--edit-rounds") { Description = "How often each edited file is analysed; 0 measures none.", DefaultValueFactory = _ => 7 };
    private static readonly Option<bool> AllCores = new("--concurrent") { Description = "Lets compiler and analyzers use all cores." };

    /// <summary>The options of all commands that measure in this process.</summary>
    public static ImmutableArray<Option> Options { get; } = [WholeRounds, WarmUpRounds, EveryFile, EditRounds, AllCores];

    public static Rounds Of(ParseResult parsed) =>
        new(parsed.GetValue(WholeRounds), parsed.GetValue(WarmUpRounds), parsed.GetValue(EveryFile), parsed.GetValue(EditRounds), parsed.GetValue(AllCores));
}
