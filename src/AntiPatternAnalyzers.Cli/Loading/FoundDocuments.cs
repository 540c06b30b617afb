namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>The documents of a folder that has no project: the nearest of each name, from the folder up to the repository's root, as the package's targets look for them.</summary>
internal static class FoundDocuments
{
    private static readonly string[] Names = ["LEARNINGS.md", "ANTI_PATTERNS.md"];

    public static ImmutableArray<string> For(string folder)
    {
        var root = RepositoryRoot(folder)?.Length ?? 0;
        return [.. Names.Select(name => Nearest(folder, name)).OfType<string>().Where(file => Path.GetDirectoryName(file)!.Length >= root)];
    }

    /// <summary>The folder round a folder that holds <c>.git</c>; null where there is none.</summary>
    public static string? RepositoryRoot(string folder) => Up(folder).FirstOrDefault(above => Path.Combine(above, ".git") is var git && (File.Exists(git) || File.Exists(Path.Combine(git, "HEAD"))));

    private static string? Nearest(string folder, string name) => Up(folder).Select(above => Path.Combine(above, name)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Up(string folder)
    {
        for (var above = Path.GetFullPath(folder); above != null; above = Path.GetDirectoryName(above)) yield return above;
    }
}
