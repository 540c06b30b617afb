namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>Source that packages bring along: it is scanned as a build scans it, and belongs to somebody else.</summary>
internal static class PackageFiles
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Whether a file lies among the packages that NuGet keeps.</summary>
    public static bool Has(string file) => file.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
