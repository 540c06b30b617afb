using AntiPatternAnalyzers.Examples;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Tests.Verification.Examples;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>Each problem has its page, and what the page shows is so.</summary>
public class ProblemPageTests
{
    public static TheoryData<string> Ids => [.. ProblemKinds.All.Select(kind => kind.Id)];

    /// <summary>The last guards are left out: a row that is known to make the engine fail would be mended, not shown, and rows that are too many to be compared fill no page.</summary>
    public static TheoryData<string> Shown => [.. ProblemKinds.All.Where(kind => kind != ProblemKinds.RowFailed && kind != ProblemKinds.NotReviewed).Select(kind => kind.Id)];

    [Fact]
    public void EveryPageHasItsProblem() =>
        Assert.Equal(
            ProblemKinds.All.Select(kind => $"problems/{kind.Id}.md").Append("problems/README.md").Order(),
            Pages.All.Where(page => page.StartsWith("problems/", StringComparison.Ordinal)).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageHasItsHeadings(string id) =>
        Assert.Equal(
            [$"# {id}: {Kind(id).Title}", "## What it means", "## Why it is reported", "## Example", "## How to mend it"],
            Pages.Headings(Page(id)));

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task ExampleGivesTheProblemAndNoOther(string id) =>
        Assert.Equal([id], (await ProblemsAsync(id, "Example")).Select(problem => problem.Split(' ')[0]).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task MendedRowHasNoProblem(string id) =>
        Assert.Empty(await ProblemsAsync(id, "How to mend it"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void TableOfAllHasTheProblem(string id) =>
        Assert.Contains($"| [{id}]({id}.md) | {Kind(id).DefaultSeverity.ToString().ToLowerInvariant()} | {Kind(id).Title} |", Pages.Read("problems/README.md"));

    private static DiagnosticDescriptor Kind(string id) => ProblemKinds.All.Single(kind => kind.Id == id);

    private static string Page(string id) => Pages.Read($"problems/{id}.md");

    /// <summary>What is wrong with the document that a section shows, and with its examples.</summary>
    private static async Task<IEnumerable<string>> ProblemsAsync(string id, string section)
    {
        var markdown = Assert.Single(Pages.Blocks(Pages.Section(Page(id), section), "markdown"));
        var document = LearningsReader.Read("LEARNINGS.md", SourceText.From(markdown), CancellationToken.None);
        var examples = await new ExampleRunner(ExampleReferences.Of(document.Path)).RunAsync(document);
        var problems = ProblemKinds.Checklist.Contains(Kind(id)) ? Verification.Document.Checked(markdown) : Verification.Document.Problems(markdown);
        return [.. problems, .. examples.Select(found => $"{found.Problem.Kind.Id} {found.Problem.Message}")];
    }
}
