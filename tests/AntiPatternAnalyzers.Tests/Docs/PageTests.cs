using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>Each page is a learnings document itself: its rules run, its examples hold, its links lead somewhere.</summary>
public class PageTests
{
    public static TheoryData<string> All => [.. Pages.All];

    public static TheoryData<string> Guides => [.. Pages.Guides];

    /// <summary>Each example as its page and the line of its fence.</summary>
    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var page in Pages.All)
            {
                var document = Document(page);
                foreach (var fence in Fences(document)) examples.Add(page, document.Text.Lines.IndexOf(fence.Span.Start) + 1);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void RulesOfThePageHaveNoProblem(string page) =>
        Assert.Empty(Project.Rules(Pages.Read(page)).Problems.Select(problem => problem.Problem.Message));

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExampleHolds(string page, int line)
    {
        var document = Document(page);
        var fence = Fences(document).Single(fence => document.Text.Lines.IndexOf(fence.Span.Start) + 1 == line);
        var found = Project.Lines(Pages.Read(page), fence.Id!, fence.Code.Text);
        var marked = Marked(fence);
        if (fence.Kind == FenceKind.Bad && marked.Length == 0) Assert.NotEmpty(found);
        else Assert.Equal(marked, found);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void GuideHasOneTitleAndSaysWhereToGoOn(string page)
    {
        var headings = Pages.Headings(Pages.Read(page)).ToArray();
        Assert.Single(headings, heading => heading.StartsWith("# ", StringComparison.Ordinal));
        Assert.Equal("## See also", headings[^1]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void LinksLeadSomewhere(string page) =>
        Assert.All(Regex.Matches(Prose(page), @"\]\((?<target>[^)\s]+)\)"), link => Assert.True(Leads(page, link.Groups["target"].Value), link.Value));

    private static LearningsDocument Document(string page) =>
        LearningsReader.Read(page, SourceText.From(Pages.Read(page)), CancellationToken.None);

    private static IEnumerable<Fence> Fences(LearningsDocument document) =>
        document.Entries.SelectMany(entry => entry.Fences).Where(fence => fence.Kind is FenceKind.Bad or FenceKind.Good);

    private static int[] Marked(Fence fence) =>
        [.. fence.Code.Text.Split('\n').Index().Where(line => line.Item.Contains($"// {fence.Id}", StringComparison.Ordinal)).Select(line => line.Index)];

    private static string Prose(string page) =>
        Regex.Replace(Pages.Read(page), "^(`{3,}).*?^\\1 *$|`[^`\n]*`", "", RegexOptions.Multiline | RegexOptions.Singleline);

    private static bool Leads(string page, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal)) return true;
        var (path, anchor) = target.Split('#') is [var file, var name] ? (file, name) : (target, "");
        var full = Path.GetFullPath(Path.Combine(Pages.Folder, path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path)));
        return anchor.Length == 0
            ? File.Exists(full) || Directory.Exists(full)
            : File.Exists(full) && Document(Path.GetRelativePath(Pages.Folder, full)).Anchors.ContainsKey(anchor);
    }
}
