namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>The files of a folder that people write: nothing that is hidden, built or restored.</summary>
internal static class SourceFolder
{
    private static readonly ImmutableHashSet<string> Skipped = ["bin", "obj", "node_modules", "artifacts", "packages"];

    /// <summary>The files with an extension, in order.</summary>
    public static IEnumerable<string> Files(string folder, string extension) => Folders(folder)
        .SelectMany(Directory.EnumerateFiles)
        .Where(file => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);

    /// <summary>Whether a file is one that a build makes for itself.</summary>
    public static bool IsGenerated(string folder, string file) => Path.GetRelativePath(folder, file).Split('/', '\\').Contains("obj");

    private static IEnumerable<string> Folders(string folder)
    {
        yield return folder;
        var below = Directory.EnumerateDirectories(folder).Where(IsWritten).SelectMany(Folders);
        foreach (var found in below) yield return found;
    }

    private static bool IsWritten(string folder)
    {
        var name = Path.GetFileName(folder);
        return !name.StartsWith('.') && !Skipped.Contains(name) && !new DirectoryInfo(folder).Attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}
