using System.Xml.Linq;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>The tables of <c>docs/architecture.md</c> against the repository.</summary>
public class ArchitecturePageTests
{
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

    [Fact]
    public void EveryFolderHasItsRow()
    {
        var analyzer = Path.Combine(Pages.Folder, "..", "src", "AntiPatternAnalyzers");
        var folders = Directory.EnumerateFiles(analyzer, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(analyzer, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(folder => folder.Split('/')[0] is not ("bin" or "obj" or "."))
            .Distinct();
        Assert.Equal(folders.Order(StringComparer.Ordinal), Pages.FirstCells(Pages.Section(Pages.Read("architecture.md"), "Rooms of the analyzer")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Dependencies()
    {
        var props = XDocument.Load(Path.Combine(Pages.Folder, "..", "Directory.Packages.props"));
        var roslyn = props.Descendants("RoslynVersion").Single().Value;
        return props.Descendants("PackageVersion")
            .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value.Replace("$(RoslynVersion)", roslyn, StringComparison.Ordinal)}");
    }
}
