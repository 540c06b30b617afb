namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>The documents that paths name.</summary>
internal static class LearningsFiles
{
    /// <summary>A file as it is; of a folder each <c>LEARNINGS.md</c> in it.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> paths) =>
        [.. paths.SelectMany(In).Select(Path.GetFullPath)];

    private static IEnumerable<string> In(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "LEARNINGS.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
}
