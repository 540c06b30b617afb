using Basic.Reference.Assemblies;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>What the examples of a document are compiled against.</summary>
internal static class ExampleReferences
{
    /// <summary>The libraries that the rows of the gallery speak of, beside .NET itself; the tests reference them.</summary>
    private static readonly string[] Libraries =
    [
        "System.", "Microsoft.AspNetCore.", "Microsoft.CSharp", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.", "Microsoft.Net.", "Microsoft.Win32.",
        "Newtonsoft.Json", "mscorlib", "netstandard", "xunit.assert", "xunit.abstractions", "xunit.core",
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Gallery = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Libraries.Any(library => Path.GetFileName(path).StartsWith(library, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static IEnumerable<MetadataReference> Of(string document) =>
        document.StartsWith("samples/Gallery/", StringComparison.Ordinal) ? Gallery.Value : Net80.References.All;
}
