using System.Text.Json.Nodes;

namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>The installed tool <c>learnings</c> beside the real <c>dotnet build</c>.</summary>
public sealed class ToolTests
{
    private static readonly string Sample = Path.Combine(Root(AppContext.BaseDirectory), "samples", "Checkout");

    [Fact]
    public async Task A_learning_is_written_enforced_mended_and_at_rest()
    {
        var tool = await InstalledTool.Instance;
        await using var project = await Workbench.Create();
        await project.Write("LEARNINGS.md", "# Learnings\n");
        var places = await project.Write("Clock.cs", "namespace Shop;\n\npublic static class Clock\n{\n    public static DateTime Now() => [|DateTime.Now|];\n}\n");

        var written = await tool.Run(project.Folder, "new", "--topic", "Local time in stored data", "--what", "Vouchers ran out early", "--when", "2024-03-31", "--bad", "DateTime.Now", "--good", "DateTime.UtcNow");
        Assert.True(written.ExitCode == 0, written.StandardOutput + written.StandardError);
        Assert.Contains("Clock.cs(5,37): warning AP0001: Local time in stored data: Vouchers ran out early. Instead: DateTime.UtcNow. Learned 2024-03-31", written.StandardOutput);

        var before = await project.Build();
        Assert.Equal(places, before.Places("AP0001"));
        Assert.Single(before.Warnings);

        var mended = await tool.Run(project.Folder, "fix");
        Assert.Equal((0, "1 finding fixed in 1 file, 0 left"), (mended.ExitCode, mended.StandardOutput.Trim()));
        Assert.Contains("=> DateTime.UtcNow;", await project.Read("Clock.cs"));

        var after = await project.Build();
        Assert.True(after.Succeeded, after.Output);
        Assert.Empty(after.Findings);
    }

    [Fact]
    public async Task A_scan_reports_what_the_build_does_with_the_package_and_without_it()
    {
        var tool = await InstalledTool.Instance;
        await using var project = await Workbench.Create("<OutputType>Exe</OutputType>");
        foreach (var file in Sources().Append("LEARNINGS.md")) await project.Write(file, await File.ReadAllTextAsync(Path.Combine(Sample, file)));
        var built = (await project.Build()).Findings.Where(IsOurs).Select(Said).Order(StringComparer.Ordinal).ToList();
        Assert.True(built.Count > 40, "The sample has lost its findings.");

        Assert.Equal(built, await Scanned(tool, project));

        var projectFile = Path.Combine(project.Folder, "App.csproj");
        await File.WriteAllTextAsync(projectFile, (await File.ReadAllTextAsync(projectFile)).Replace("PackageReference", "Nothing", StringComparison.Ordinal));
        Assert.Equal(built, await Scanned(tool, project));
    }

    [Fact]
    public async Task A_start_builds_and_its_tests_hold()
    {
        var tool = await InstalledTool.Instance;
        await using var project = await Workbench.Create();
        var started = await tool.Run(project.Folder, "init", "--no-package");
        Assert.True(started.ExitCode == 0, started.StandardError);
        await project.Write("Clock.cs", "public static class Clock { public static DateTime Now() => DateTime.Now; }");
        Assert.Equal(["AP0001"], (await project.Build()).Warnings.Select(warning => warning.Id));
        Assert.Equal(0, (await tool.Run(project.Folder, "test")).ExitCode);
        Assert.Equal(0, (await tool.Run(project.Folder, "check")).ExitCode);
        Assert.Equal(0, (await tool.Run(project.Folder, "report")).ExitCode);
        Assert.True(File.Exists(Path.Combine(project.Folder, "learnings.html")));
        Assert.Equal(1, (await tool.Run(project.Folder, "scan")).ExitCode);
        Assert.Equal("scan", (await tool.Run(project.Folder, "[suggest:12]", "learnings sc")).StandardOutput.Trim());
    }

    private static async Task<List<string>> Scanned(InstalledTool tool, Workbench project)
    {
        var scan = await tool.Run(project.Folder, "scan", "--format", "json");
        Assert.True(scan.ExitCode == 1, scan.StandardOutput + scan.StandardError);
        return [.. JsonNode.Parse(scan.StandardOutput)!["findings"]!.AsArray()
            .Select(found => $"{found!["file"]}({found["line"]},{found["column"]}): {found["severity"]} {found["id"]}: {found["message"]}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The SDK has analyzers of its own.</summary>
    private static bool IsOurs(Finding found) => found.Id.StartsWith("AP", StringComparison.Ordinal) || found.Id.StartsWith("LRN", StringComparison.Ordinal);

    private static string Said(Finding found) => $"{found.Place.File}({found.Place.Line},{found.Place.Column}): {found.Severity} {found.Id}: {found.Message}";

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Sample, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Sample, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal));

    /// <summary>The repository round a folder. The compiler's own paths are no way to it: on a build server they are mapped to others.</summary>
    private static string Root(string folder) => File.Exists(Path.Combine(folder, "AntiPatternAnalyzers.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
