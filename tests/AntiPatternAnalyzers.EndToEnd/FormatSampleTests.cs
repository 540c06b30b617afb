namespace AntiPatternAnalyzers.EndToEnd;

/// <summary><c>dotnet format analyzers</c> over the sample shop reaches the text that Fix All does: the unit tests hold Fix All to the same files.</summary>
public sealed class FormatSampleTests
{
    private static readonly string Sample = Path.Combine(Root(AppContext.BaseDirectory), "samples", "Checkout");
    private static readonly string Fixed = Path.Combine(Root(AppContext.BaseDirectory), "tests", "AntiPatternAnalyzers.Tests", "Samples", "Checkout.fixed");

    [Fact]
    public async Task Format_writes_what_fix_all_writes()
    {
        await using var project = await Workbench.Create("<OutputType>Exe</OutputType>");
        var sources = Sources().ToList();
        foreach (var file in sources.Append("LEARNINGS.md")) await project.Write(file, await File.ReadAllTextAsync(Path.Combine(Sample, file)));

        await project.FormatFrom("info", [.. Enumerable.Range(1, 18).Select(number => $"AP{number:0000}")]);

        Assert.Equal(await Task.WhenAll(sources.Select(Expected)), await Task.WhenAll(sources.Select(project.Read)));
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Sample, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Sample, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static Task<string> Expected(string file)
    {
        var kept = Path.Combine(Fixed, file + ".txt");
        return File.ReadAllTextAsync(File.Exists(kept) ? kept : Path.Combine(Sample, file));
    }

    /// <summary>The repository round a folder. The compiler's own paths are no way to it: on a build server they are mapped to others.</summary>
    private static string Root(string folder) => File.Exists(Path.Combine(folder, "AntiPatternAnalyzers.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
