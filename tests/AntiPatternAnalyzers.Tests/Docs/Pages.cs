using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Tests.Verification.Examples;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>The pages of <c>docs/</c>, by their paths from there on.</summary>
internal static class Pages
{
    private static readonly Regex Block = new(
        @"^(?<fence>`{3,})(?<info>[^\n`]*)\n(?<code>.*?)^\k<fence>[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline);

    public static string Folder { get; } = Repository.PathOf("docs");

    public static IEnumerable<string> All => Names("*.md", SearchOption.AllDirectories);

    /// <summary>The pages that are no page of one problem.</summary>
    public static IEnumerable<string> Guides => Names("*.md", SearchOption.TopDirectoryOnly);

    public static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page)).Replace("\r\n", "\n");

    /// <summary>The page as a learnings document.</summary>
    public static LearningsDocument Document(string page) =>
        LearningsReader.Read(page, SourceText.From(Read(page)), CancellationToken.None);

    /// <summary>A page's headings with their marks, those in code blocks left out.</summary>
    public static IEnumerable<string> Headings(string page) =>
        Block.Replace(page, "").Split('\n').Where(line => Regex.IsMatch(line, "^#{1,6} "));

    /// <summary>What stands below a heading of the second level, up to the next.</summary>
    public static string Section(string page, string heading)
    {
        var found = Regex.Match(page, $@"^## {Regex.Escape(heading)}\n(?<body>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(found.Success, $"There is no section '{heading}'.");
        return found.Groups["body"].Value;
    }

    /// <summary>The code blocks with this info string.</summary>
    public static IEnumerable<string> Blocks(string page, string info) =>
        Block.Matches(page).Where(block => block.Groups["info"].Value.Trim() == info).Select(block => block.Groups["code"].Value);

    /// <summary>The code spans in the first cells of the tables of a section, escaped pipes read as pipes.</summary>
    public static IEnumerable<string> FirstCells(string section) =>
        Regex.Matches(section, @"^\| `(?<cell>[^`]+)` \|", RegexOptions.Multiline).Select(row => row.Groups["cell"].Value.Replace(@"\|", "|"));

    private static IEnumerable<string> Names(string form, SearchOption depth) =>
        Directory.EnumerateFiles(Folder, form, depth).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
