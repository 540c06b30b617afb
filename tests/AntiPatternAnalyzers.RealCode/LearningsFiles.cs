namespace AntiPatternAnalyzers.RealCode;

/// <summary>The documents that paths name.</summary>
public static class LearningsFiles
{
    /// <summary>A file as it is; of a folder each <c>LEARNINGS.md</c> in it.</summary>
    /// <returns>Full paths, those of a folder in order.</returns>
    public static IEnumerable<string> In(IEnumerable<string> paths) => paths.SelectMany(In).Select(Path.GetFullPath);

    private static IEnumerable<string> In(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "LEARNINGS.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
}
