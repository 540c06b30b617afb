using System.Reflection.PortableExecutable;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>The assemblies of a framework, for code that has no project.</summary>
public static class FrameworkAssemblies
{
    /// <summary>Where those are that this program runs on; null where it was compiled ahead, and runs on none.</summary>
    public static string? Folder => typeof(object).Assembly.Location is { Length: > 0 } file ? Path.GetDirectoryName(file) : null;

    /// <summary>Those that this program runs on.</summary>
    public static ImmutableArray<MetadataReference> Own { get; } = Folder is { } folder ? [.. Files(folder).Select(file => MetadataReference.CreateFromFile(file))] : [];

    /// <summary>Those in a folder.</summary>
    /// <returns>The paths, in order. Libraries that are no assemblies are left out.</returns>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal);

    private static bool IsManaged(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        return image.HasMetadata;
    }
}
