using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>The repository that the tests were compiled in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The documents that say what the language is: their examples are its specification.</summary>
    public static IEnumerable<string> Specifications =>
    [
        .. Files("tests/Specifications", "*.md"),
        .. Files("docs", "*.md"),
    ];

    /// <summary>The documents as a team would write them.</summary>
    public static IEnumerable<string> Learnings =>
    [
        .. Files("samples", "LEARNINGS.md"),
        .. Files("", "LEARNINGS.md", SearchOption.TopDirectoryOnly),
    ];

    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>A document, by its path from the root on.</summary>
    public static LearningsDocument Read(string path) =>
        LearningsReader.Read(path, SourceText.From(File.ReadAllText(PathOf(path))), CancellationToken.None);

    private static IEnumerable<string> Files(string folder, string pattern, SearchOption depth = SearchOption.AllDirectories) =>
        Directory.Exists(PathOf(folder))
            ? Directory.EnumerateFiles(PathOf(folder), pattern, depth).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : [];

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "AntiPatternAnalyzers.sln")) ? folder.FullName : Find(folder.Parent!);
}
