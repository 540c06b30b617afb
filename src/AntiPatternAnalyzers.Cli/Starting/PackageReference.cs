using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Starting;

/// <summary>The reference to the package, in the one file that reaches all projects.</summary>
/// <param name="File">The file.</param>
/// <param name="Item">The line that it gets.</param>
internal sealed partial record PackageReference(string File, string Item)
{
    private const string Package = "AntiPatternAnalyzers";
    private const string Empty = "<Project>\n</Project>\n";

    /// <summary>Where a folder's projects get the package: centrally managed versions first, then what is built for all, then the one project.</summary>
    public static PackageReference For(string folder)
    {
        var root = FoundDocuments.RepositoryRoot(folder) ?? folder;
        var all = Nearest(folder, root, "Directory.Build.props");
        if (Nearest(folder, root, "Directory.Packages.props") is { } central && (IsCentral(central) || all != null && IsCentral(all))) return new(central, $"<GlobalPackageReference Include=\"{Package}\" Version=\"{ToolVersion.Text}\" />");
        var single = Directory.EnumerateFiles(folder, "*.csproj").ToList();
        return new(all ?? (single.Count == 1 ? single[0] : Path.Combine(folder, "Directory.Build.props")), $"<PackageReference Include=\"{Package}\" Version=\"{ToolVersion.Text}\" PrivateAssets=\"all\" />");
    }

    /// <summary>The file with it before the end, and otherwise as it is; null where the file has it already.</summary>
    /// <exception cref="FaultException">The file cannot take it.</exception>
    public async Task<WrittenFile?> AddedAsync(CancellationToken cancellation)
    {
        var file = System.IO.File.Exists(File) ? await WrittenFile.ReadAsync(File, cancellation) : new WrittenFile(File, Empty, WrittenFile.Plain);
        var project = Read(File, file.Text);
        if (project.Descendants().Any(item => string.Equals((string?)item.Attribute("Include"), Package, StringComparison.OrdinalIgnoreCase))) return null;
        var text = project.Root!.IsEmpty ? Opened(file.Text, project.Root) : file.Text;
        var end = text.LastIndexOf("</Project>", StringComparison.Ordinal);
        if (end < 0) throw new FaultException($"{DocumentFiles.Shown(File)}: there is no </Project> before which the package could be added. Add it by hand: {Item}");
        var lines = $"  <ItemGroup>\n    {Item}\n  </ItemGroup>\n".Replace("\n", file.LineEnd, StringComparison.Ordinal);
        return file with { Text = text.Insert(end, (end > 0 && text[end - 1] != '\n' ? file.LineEnd : "") + lines) };
    }

    /// <summary>The text with a project that has an end of its own: <c>&lt;Project /&gt;</c> has no room for anything.</summary>
    private static string Opened(string text, IXmlLineInfo project)
    {
        var start = SourceText.From(text).Lines[project.LineNumber - 1].Start + project.LinePosition - 1;
        var tag = ClosedTag().Match(text, start);
        return text.Remove(start, tag.Length).Insert(start, $"{tag.Groups[1].Value}></Project>");
    }

    /// <summary>A tag that ends itself, from its name on.</summary>
    [GeneratedRegex("""\G((?:"[^"]*"|'[^']*'|[^"'>])*?)\s*/>""")]
    private static partial Regex ClosedTag();

    private static string? Nearest(string folder, string root, string name)
    {
        for (var above = folder; above != null && above.Length >= root.Length; above = Path.GetDirectoryName(above))
        {
            if (System.IO.File.Exists(Path.Combine(above, name))) return Path.Combine(above, name);
        }

        return null;
    }

    private static bool IsCentral(string file) =>
        Read(file, System.IO.File.ReadAllText(file)).Descendants().Any(item => item.Name.LocalName == "ManagePackageVersionsCentrally" && string.Equals(item.Value.Trim(), "true", StringComparison.OrdinalIgnoreCase));

    private static XDocument Read(string file, string text)
    {
        try
        {
            return XDocument.Parse(text, System.Xml.Linq.LoadOptions.SetLineInfo);
        }
        catch (XmlException broken)
        {
            throw new FaultException($"{DocumentFiles.Shown(file)}: the file is no XML that MSBuild could read: {broken.Message} Mend it, or add the package by hand (--no-package)");
        }
    }
}
