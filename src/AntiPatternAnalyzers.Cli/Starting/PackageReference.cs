using System.Xml.Linq;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Starting;

/// <summary>The reference to the package, in the one file that reaches all projects.</summary>
/// <param name="File">The file.</param>
/// <param name="Item">The line that it gets.</param>
internal sealed record PackageReference(string File, string Item)
{
    private const string Package = "AntiPatternAnalyzers";
    private const string Empty = "<Project>\n</Project>\n";

    /// <summary>Where a folder's projects get the package: centrally managed versions first, then what is built for all, then the one project.</summary>
    public static PackageReference For(string folder)
    {
        var root = FoundDocuments.RepositoryRoot(folder) ?? folder;
        if (Nearest(folder, root, "Directory.Packages.props") is { } central && IsCentral(central)) return new(central, $"<GlobalPackageReference Include=\"{Package}\" Version=\"{ToolVersion.Text}\" />");
        var single = Directory.EnumerateFiles(folder, "*.csproj").ToList();
        var all = Nearest(folder, root, "Directory.Build.props");
        return new(all ?? (single.Count == 1 ? single[0] : Path.Combine(folder, "Directory.Build.props")), $"<PackageReference Include=\"{Package}\" Version=\"{ToolVersion.Text}\" PrivateAssets=\"all\" />");
    }

    /// <summary>Whether the file has it already.</summary>
    public async Task<bool> IsThereAsync(CancellationToken cancellation) => System.IO.File.Exists(File)
        && Read(await System.IO.File.ReadAllTextAsync(File, cancellation)).Descendants().Any(item => string.Equals((string?)item.Attribute("Include"), Package, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes it before the end of the file, which is otherwise left as it is.</summary>
    public async Task AddAsync(CancellationToken cancellation)
    {
        var file = System.IO.File.Exists(File) ? await WrittenFile.ReadAsync(File, cancellation) : new WrittenFile(File, Empty, WrittenFile.Plain);
        var end = file.Text.LastIndexOf("</Project>", StringComparison.Ordinal);
        if (end < 0) throw new FaultException($"{File}: there is no </Project> before which the package could be added. Add it by hand: {Item}");
        var lines = $"  <ItemGroup>\n    {Item}\n  </ItemGroup>\n".Replace("\n", file.LineEnd, StringComparison.Ordinal);
        var text = file.Text.Insert(end, (end > 0 && file.Text[end - 1] != '\n' ? file.LineEnd : "") + lines);
        await (file with { Text = text }).WriteAsync(cancellation);
    }

    private static string? Nearest(string folder, string root, string name)
    {
        for (var above = folder; above != null && above.Length >= root.Length; above = Path.GetDirectoryName(above))
        {
            if (System.IO.File.Exists(Path.Combine(above, name))) return Path.Combine(above, name);
        }

        return null;
    }

    private static bool IsCentral(string file) =>
        Read(System.IO.File.ReadAllText(file)).Descendants().Any(item => item.Name.LocalName == "ManagePackageVersionsCentrally" && string.Equals(item.Value.Trim(), "true", StringComparison.OrdinalIgnoreCase));

    private static XDocument Read(string text)
    {
        try
        {
            return XDocument.Parse(text);
        }
        catch (System.Xml.XmlException broken)
        {
            throw new FaultException($"A file of MSBuild could not be read: {broken.Message} Mend it, or add the package by hand (--no-package)");
        }
    }
}
