using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>Each page is a learnings document itself: its rules run, its links lead somewhere. Its examples run with those of the specifications.</summary>
public class PageTests
{
    public static TheoryData<string> Guides => [.. Pages.Guides];

    /// <summary>The pages, and what stands at the root.</summary>
    public static TheoryData<string> Linked => [.. Pages.All, "../README.md", "../CONTRIBUTING.md", "../samples/Gallery/README.md"];

    [Theory]
    [MemberData(nameof(Guides))]
    public void RulesOfThePageHaveNoProblem(string page) =>
        Assert.Empty(Verification.Document.Problems(Pages.Read(page)));

    [Theory]
    [MemberData(nameof(Guides))]
    public void GuideHasOneTitleAndSaysWhereToGoOn(string page)
    {
        var headings = Pages.Headings(Pages.Read(page)).ToArray();
        Assert.Single(headings, heading => heading.StartsWith("# ", StringComparison.Ordinal));
        Assert.Equal("## See also", headings[^1]);
    }

    [Theory]
    [MemberData(nameof(Linked))]
    public void LinksLeadSomewhere(string page) =>
        Assert.All(Regex.Matches(Prose(page), @"\]\((?<target>[^)\s]+)\)"), link => Assert.True(Leads(page, link.Groups["target"].Value), link.Value));

    private static string Prose(string page) =>
        Regex.Replace(Pages.Read(page), "^(`{3,}).*?^\\1 *$|`[^`\n]*`", "", RegexOptions.Multiline | RegexOptions.Singleline);

    private static bool Leads(string page, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal)) return true;
        var (path, anchor) = target.Split('#') is [var file, var name] ? (file, name) : (target, "");
        var full = Path.GetFullPath(Path.Combine(Pages.Folder, path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path)));
        return anchor.Length == 0
            ? File.Exists(full) || Directory.Exists(full)
            : File.Exists(full) && Pages.Document(Path.GetRelativePath(Pages.Folder, full)).Anchors.ContainsKey(anchor);
    }
}
