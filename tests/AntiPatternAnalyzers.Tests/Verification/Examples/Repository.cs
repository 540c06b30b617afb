namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>The repository that the tests were compiled in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The documents that may hold examples, as paths from the root on with forward slashes.</summary>
    public static IEnumerable<string> Documents =>
    [
        .. Files("tests/Specifications", "*.md"),
        .. Files("docs", "*.md"),
        .. Files("samples", "LEARNINGS.md"),
        .. Files("", "LEARNINGS.md", SearchOption.TopDirectoryOnly),
    ];

    public static string PathOf(string file) => Path.Combine(Root, file);

    private static IEnumerable<string> Files(string folder, string pattern, SearchOption depth = SearchOption.AllDirectories) =>
        Directory.Exists(PathOf(folder))
            ? Directory.EnumerateFiles(PathOf(folder), pattern, depth).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : [];

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "AntiPatternAnalyzers.sln")) ? folder.FullName : Find(folder.Parent!);
}
