using System.CommandLine;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Fixing;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings fix</c>: writes the alternatives, as far as it is safe.</summary>
internal static class FixCommand
{
    private static readonly Option<string[]> Ids = new("--id") { Description = "The rows whose findings are fixed, such as AP0007; all where none is named. May be given several times.", HelpName = "ID" };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Writes nothing, and prints what would change as a unified difference." };

    public static Command Create() => new DocumentedCommand("fix", "Writes the alternatives of the rows into the code, as far as that is safe, and says what was left and why.")
    {
        CodeArguments.Code, Ids, DryRun, CodeArguments.Learnings, CodeArguments.Properties,
    }.Does(RunAsync)
        .Example("learnings fix --dry-run", "what would change, as a unified difference")
        .Example("learnings fix --id AP0007", "fixes what one row finds")
        .EndsWith("1 where findings are left, or with `--dry-run` would be changed or left");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var ids = (parsed.GetValue(Ids) ?? []).Select(id => id.ToUpperInvariant()).ToImmutableHashSet();
        var isDry = parsed.GetValue(DryRun);
        using var loaded = await CodeArguments.LoadAsync(parsed, parsed.GetRequiredValue(CodeArguments.Code), screen, cancellation);
        var code = loaded with { Solution = await FileBytes.KeptAsync(loaded.Solution, cancellation) };
        var before = Wanted(await CodeScan.RunAsync(code, screen, cancellation), ids);
        var unknown = ids.Except(before.Rules.Select(rule => rule.Id));
        if (!unknown.IsEmpty) throw new FaultException($"{string.Join(", ", unknown.Order(StringComparer.Ordinal))}: no row of the documents has this ID. learnings list shows those that there are");
        var solution = await screen.WhileAsync("Fixing files", counter => SolutionFix.ApplyAsync(before, counter, cancellation));
        var changes = await SolutionFix.ChangesAsync(code.Solution, solution, cancellation);
        var after = Wanted(await CodeScan.RunAsync(code with { Solution = solution }, screen, cancellation), ids);
        var left = await screen.WhileAsync("Looking at what is left", _ => HeldBack.InAsync(after, cancellation));
        if (isDry) Show(code, changes, screen);
        else await WriteAsync(changes, cancellation);
        Say(before, left, changes.Count, isDry, isDry ? screen.Note : screen.Answer, code);
        return left.IsEmpty && !(isDry && changes.Count > 0) ? ExitCode.Clean : ExitCode.Found;
    }

    private static ScanResult Wanted(ScanResult result, ImmutableHashSet<string> ids) => result.Where(found => !found.IsOfDocument && (ids.IsEmpty || ids.Contains(found.Id)));

    private static void Show(LoadedCode code, ImmutableSortedDictionary<string, (SourceText Before, SourceText After)> changes, Screen screen)
    {
        foreach (var (path, (before, after)) in changes) screen.AnswerText(UnifiedDifference.Of(code.Shown(path), before.ToString(), after.ToString()));
    }

    /// <summary>All files are looked at before the first is written.</summary>
    private static async Task WriteAsync(ImmutableSortedDictionary<string, (SourceText Before, SourceText After)> changes, CancellationToken cancellation)
    {
        var files = new List<WrittenFile>();
        foreach (var (path, (before, after)) in changes) files.Add(await FileBytes.ChangedAsync(path, before, after, cancellation));
        foreach (var file in files) await file.WriteAsync(cancellation);
    }

    private static void Say(ScanResult before, ImmutableArray<HeldBack> left, int files, bool isDry, Action<string> say, LoadedCode code)
    {
        foreach (var held in left) say($"{code.Shown(held.Found.Path)}({held.Found.Lines.Start.Line + 1},{held.Found.Lines.Start.Character + 1}): {held.Found.Id} is left: {held.Reason}");
        var done = Math.Max(0, before.All.Length - left.Length);
        say($"{Amount.Of(done, "finding")} {(isDry ? "would be fixed" : "fixed")} in {Amount.Of(files, "file")}, {left.Length} left");
    }
}
