using System.Reflection.PortableExecutable;

namespace AntiPatternAnalyzers.Cli;

/// <summary>What examples are compiled against.</summary>
internal static class References
{
    /// <summary>The framework that this program runs on, and the assemblies of some folders.</summary>
    public static IEnumerable<MetadataReference> Of(IEnumerable<string> folders)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return folders.Prepend(framework)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
            .Where(IsManaged)
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Select(file => MetadataReference.CreateFromFile(file));
    }

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        try
        {
            return image.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
