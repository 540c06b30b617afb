using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Comparing;

namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary>Which lines only one of two analyzers reports.</summary>
internal static class FindingDifference
{
    public static void Write(Compiled project, Variant banned, Variant ours, TextWriter output)
    {
        var (theirs, mine) = (Lines(project, banned), Lines(project, ours));
        output.WriteLine($"{ours.Name} and {banned.Name}: {theirs.Keys.Intersect(mine.Keys).Count()} lines found by both.");
        foreach (var (line, text) in theirs.ExceptBy(mine.Keys, found => found.Key).OrderBy(found => found.Key)) output.WriteLine($"- only BannedApi: {Path.GetFileName(line.File)}({line.Line + 1}): {text}");
        foreach (var (line, text) in mine.ExceptBy(theirs.Keys, found => found.Key).OrderBy(found => found.Key)) output.WriteLine($"- only rows: {Path.GetFileName(line.File)}({line.Line + 1}): {text}");
        output.WriteLine();
    }

    private static Dictionary<(string File, int Line), string> Lines(Compiled project, Variant variant) => project
        .With(variant, project.Fresh(), variant.Files)
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
        .Where(diagnostic => diagnostic.Location.IsInSource)
        .GroupBy(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line))
        .ToDictionary(group => group.Key, group => $"{group.First().Location.SourceTree!.GetText().Lines[group.Key.Line].ToString().Trim()} ({group.First().GetMessage()})");
}
