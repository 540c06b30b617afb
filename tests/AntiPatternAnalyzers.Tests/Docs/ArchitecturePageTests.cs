using System.Xml.Linq;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>What <c>docs/architecture.md</c> says of the repository.</summary>
public class ArchitecturePageTests
{
    private static readonly string Analyzer = Path.Combine(Pages.Folder, "..", "src", "AntiPatternAnalyzers");

    [Fact]
    public void EveryDependencyHasItsRow()
    {
        var rows = Pages.Section(Pages.Read("architecture.md"), "Dependencies").Split('\n')
            .Select(line => line.Split('|'))
            .Where(cells => cells.Length == 5)
            .SelectMany(cells => cells[1].Split(','), (cells, package) => $"{package.Trim()} {cells[2].Trim()}")
            .Skip(2);
        Assert.Equal(Dependencies().Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Rooms of the analyzer", "AntiPatternAnalyzers")]
    [InlineData("Rooms of the fixes", "AntiPatternAnalyzers.CodeFixes")]
    [InlineData("Rooms of the examples", "AntiPatternAnalyzers.Examples")]
    [InlineData("Rooms of the command line", "AntiPatternAnalyzers.Cli")]
    public void EveryFolderHasItsRow(string section, string project)
    {
        var root = Path.Combine(Pages.Folder, "..", "src", project);
        var folders = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(folder => folder.Split('/')[0] is not ("bin" or "obj" or "."))
            .Distinct();
        Assert.Equal(folders.Order(StringComparer.Ordinal), Pages.FirstCells(Pages.Section(Pages.Read("architecture.md"), section)).Order(StringComparer.Ordinal));
    }

    /// <summary>An arrow only ever goes down.</summary>
    [Theory]
    [InlineData("Learnings", "Patterns", "Rules", "Analysis")]
    [InlineData("Patterns", "Learnings", "Rules", "Analysis")]
    [InlineData("Rules", "Analysis")]
    [InlineData("Problems", "Learnings", "Patterns", "Rules", "Analysis")]
    public void RoomDoesNotKnow(string room, params string[] others) =>
        Assert.All(others, other => Assert.Empty(FilesThatUse($"AntiPatternAnalyzers.{other}", room)));

    [Fact]
    public void MarkdigIsKnownInOneFile() =>
        Assert.Equal(["MarkdigBlocks.cs"], FilesThatUse("Markdig", "."));

    private static IEnumerable<string> FilesThatUse(string name, string room) =>
        Directory.EnumerateFiles(Path.Combine(Analyzer, room), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith($"using {name}", StringComparison.Ordinal)))
            .Select(file => Path.GetFileName(file));

    private static IEnumerable<string> Dependencies()
    {
        var props = XDocument.Load(Path.Combine(Pages.Folder, "..", "Directory.Packages.props"));
        var roslyn = props.Descendants("RoslynVersion").Single().Value;
        return props.Descendants("PackageVersion")
            .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value.Replace("$(RoslynVersion)", roslyn, StringComparison.Ordinal)}");
    }
}
