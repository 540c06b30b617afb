using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>The package, opened: what is in it, and what it needs from the compiler that loads it.</summary>
public sealed class PackageContentTests
{
    private static readonly string[] Files =
    [
        "AntiPatternAnalyzers.nuspec",
        "README.md",
        "analyzers/dotnet/cs/AntiPatternAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/AntiPatternAnalyzers.dll",
        "analyzers/dotnet/cs/Markdig.dll",
        "build/AntiPatternAnalyzers.props",
        "build/AntiPatternAnalyzers.targets",
        "buildTransitive/AntiPatternAnalyzers.props",
        "buildTransitive/AntiPatternAnalyzers.targets",
    ];

    // The compilers from Visual Studio 17.5 and the SDK 7.0.200 on bring these, or newer ones that stand in for them.
    private static readonly string[] FromTheCompiler =
    [
        "Microsoft.CodeAnalysis 4.5.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.5.0.0",
        "System.Buffers 4.0.2.0",
        "System.Collections.Immutable 6.0.0.0",
        "System.Memory 4.0.1.1",
        "System.Memory 4.0.1.2",
        "System.Reflection.Metadata 6.0.0.0",
        "System.Runtime.CompilerServices.Unsafe 4.0.4.1",
        "netstandard 2.0.0.0",
    ];

    private static readonly string[] FromTheEditor =
    [
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.5.0.0",
        "Microsoft.CodeAnalysis.Workspaces 4.5.0.0",
    ];

    [Fact]
    public async Task Package_holds_these_files_and_no_other()
    {
        using var package = ZipFile.OpenRead((await PackedPackage.Instance).File);

        var files = package.Entries.Select(entry => entry.FullName).Where(IsContent);

        Assert.Equal(Files, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Package_brings_no_dependency_to_those_who_reference_it()
    {
        using var package = ZipFile.OpenRead((await PackedPackage.Instance).File);
        using var reader = new StreamReader(package.GetEntry("AntiPatternAnalyzers.nuspec")!.Open());

        var nuspec = await reader.ReadToEndAsync();

        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec);
        Assert.DoesNotContain("<dependenc", nuspec);
    }

    [Fact]
    public async Task Analyzer_needs_only_what_the_oldest_compiler_has() =>
        Assert.Empty((await References("AntiPatternAnalyzers")).Except([.. FromTheCompiler, "Markdig 0.31.0.0"]));

    [Fact]
    public async Task Fixes_need_only_what_the_oldest_editor_has() =>
        Assert.Empty((await References("AntiPatternAnalyzers.CodeFixes")).Except([.. FromTheCompiler, .. FromTheEditor, "AntiPatternAnalyzers 0.1.0.0"]));

    [Fact]
    public async Task Markdig_needs_only_what_the_oldest_compiler_has() =>
        Assert.Empty((await References("Markdig")).Except(FromTheCompiler));

    private static bool IsContent(string entry) =>
        !entry.StartsWith("_rels/") && !entry.StartsWith("package/services/") && entry != "[Content_Types].xml";

    private static async Task<ImmutableArray<string>> References(string assembly)
    {
        using var package = ZipFile.OpenRead((await PackedPackage.Instance).File);
        using var copy = new MemoryStream();
        await using (var entry = package.GetEntry($"analyzers/dotnet/cs/{assembly}.dll")!.Open())
        {
            await entry.CopyToAsync(copy);
        }

        copy.Position = 0;
        using var image = new PEReader(copy);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}"),
        ];
    }
}
