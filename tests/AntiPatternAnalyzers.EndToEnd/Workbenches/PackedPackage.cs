using System.Reflection;

namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>
/// The package, packed once for all tests, in a folder of its own: a feed that holds nothing else, a packages folder that
/// no other version has ever reached, and no settings from the folders above.
/// </summary>
internal sealed record PackedPackage(string Home, string Version)
{
    private static readonly Lazy<Task<PackedPackage>> Packing = new(Pack);

    /// <summary>The package; whoever asks first packs it.</summary>
    public static Task<PackedPackage> Instance => Packing.Value;

    /// <summary>The <c>.nupkg</c>.</summary>
    public string File => Path.Combine(Feed, $"AntiPatternAnalyzers.{Version}.nupkg");

    /// <summary>Deletes what was packed, and every project that used it.</summary>
    public static void Remove()
    {
        if (Packing is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            Directory.Delete(Packing.Value.Result.Home, recursive: true);
        }
    }

    /// <summary>The folder that holds nothing but the packages under test.</summary>
    public string Feed => Path.Combine(Home, "feed");

    private static async Task<PackedPackage> Pack()
    {
        var home = Directory.CreateTempSubdirectory("AntiPatternAnalyzers.").FullName;
        var package = new PackedPackage(home, $"0.0.0-test.{Guid.NewGuid():n}");
        var result = await DotNet.Run(
            Metadata("PackageProject"),
            "pack", "--no-build", "-c", Metadata("Configuration"), "-o", package.Feed, $"-p:Version={package.Version}");
        Assert.True(result.ExitCode == 0, result.StandardOutput);

        await package.Furnish();
        return package;
    }

    private async Task Furnish()
    {
        await Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);
        await Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);
        await Write("Directory.Build.targets", "<Project />");
        await Write("Directory.Packages.props", "<Project />");
        await Write(".editorconfig", "root = true");
    }

    private Task Write(string name, string text) => System.IO.File.WriteAllTextAsync(Path.Combine(Home, name), text);

    /// <summary>What the build says to the tests.</summary>
    public static string Metadata(string key) =>
        typeof(PackedPackage).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
