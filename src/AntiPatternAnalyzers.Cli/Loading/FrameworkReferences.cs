using System.Reflection.PortableExecutable;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>What code without a project of its own is compiled against.</summary>
internal static class FrameworkReferences
{
    /// <summary>The framework that this program runs on, that of ASP.NET where it is installed beside it, and the assemblies of some folders.</summary>
    public static IEnumerable<MetadataReference> Of(params IEnumerable<string> folders) => Own().Concat(folders)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
        .Where(IsManaged)
        .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
        .Select(file => MetadataReference.CreateFromFile(file));

    private static IEnumerable<string> Own()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var web = Path.Combine(framework, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(framework));
        return Directory.Exists(web) ? [framework, web] : [framework];
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
