using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>Several documents in one project.</summary>
public class DocumentsTests
{
    private const string Code = "class C { void M() { Thread.Sleep(1); _ = new Random(); } }";

    [Fact]
    public void A_row_leads_to_an_entry_of_another_document()
    {
        var project = Project.Of("", Code) with
        {
            Documents =
            [
                ("/repo/docs/ANTI_PATTERNS.md", Document.OfRows("| AP0001: `Thread.Sleep($t)` | | see [it](../LEARNINGS.md#2024-03-02-it-slept) |")),
                ("/repo/LEARNINGS.md", "## Technical Learnings\n\n### 2024-03-02: It slept\n\nText.\n"),
            ],
        };
        var found = Assert.Single(project.Diagnostics());
        Assert.EndsWith("Learned 2024-03-02: It slept (ANTI_PATTERNS.md:3)", found.GetMessage());
        Assert.Equal(["/repo/docs/ANTI_PATTERNS.md", "/repo/LEARNINGS.md"], found.AdditionalLocations.Select(place => place.GetLineSpan().Path));
    }

    [Fact]
    public void A_link_to_a_heading_that_another_document_lacks_is_a_problem_of_the_row()
    {
        var project = Project.Of("", Code) with
        {
            Documents =
            [
                ("/repo/ANTI_PATTERNS.md", Document.OfRows("| AP0001: `Thread.Sleep($t)` | | see [it](LEARNINGS.md#nothing) |")),
                ("/repo/LEARNINGS.md", "# Learnings\n"),
            ],
        };
        Assert.Equal(["LRN010", "AP0001"], project.Diagnostics().Select(found => found.Id));
    }

    [Fact]
    public void An_ID_that_two_documents_claim_goes_to_the_first()
    {
        var project = Project.Of("", Code) with
        {
            Documents =
            [
                ("/repo/LEARNINGS.md", Document.OfRows("| AP0001: `Thread.Sleep($t)` | | |")),
                ("/repo/src/LEARNINGS.md", Document.OfRows("| AP0001: `new Random()` | | |")),
            ],
        };
        var found = project.Diagnostics();
        Assert.Equal(["AP0001", "AP0000", "LRN011"], found.Select(one => one.Id));
        Assert.Equal("/repo/src/LEARNINGS.md", found[2].Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("/repo/LEARNINGS.md", "", 1)]
    [InlineData("/repo/learnings.md", "", 1)]
    [InlineData("/repo/ANTI_PATTERNS.md", "", 1)]
    [InlineData("/repo/README.md", "", 0)]
    [InlineData("/repo/README.md", "true", 1)]
    [InlineData("/repo/LEARNINGS.md", "false", 0)]
    public void A_document_is_told_by_its_name_or_its_mark(string path, string mark, int findings)
    {
        var project = Project.Of("", Code) with
        {
            Documents = [(path, Document.OfRows("| AP0001: `Thread.Sleep($t)` | | |"))],
            Marks = ImmutableDictionary<string, string>.Empty.Add(path, mark),
        };
        Assert.Equal(findings, project.Diagnostics().Length);
    }

    [Fact]
    public void A_document_given_twice_counts_once()
    {
        var document = ("/repo/LEARNINGS.md", Document.OfRows("| AP0001: `Thread.Sleep($t)` | | |"));
        Assert.Equal(["AP0001"], (Project.Of("", Code) with { Documents = [document, document] }).Diagnostics().Select(found => found.Id));
    }
}
