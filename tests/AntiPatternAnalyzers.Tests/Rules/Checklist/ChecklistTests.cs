using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;
using Project = AntiPatternAnalyzers.Tests.Analysis.Project;

namespace AntiPatternAnalyzers.Tests.Rules.Checklist;

/// <summary>What the checklist asks of entries, on the 22nd of November 2026.</summary>
public class ChecklistTests
{
    private const string Related = "**Related**: the incident";

    [Theory]
    [InlineData("{|LRN041:Checkout deadlocked|}", Related)]
    [InlineData("{|LRN041:[Date]: Checkout deadlocked|}", Related)]
    [InlineData("2024-03-02: Checkout deadlocked", Related)]
    [InlineData("Q1 2024: Checkout deadlocked", Related)]
    [InlineData("{|LRN042:2024-03-02: Checkout deadlocked|}", "**What happened**: it stood still")]
    [InlineData("{|LRN042:2024-03-02: Checkout deadlocked|}", "**What happened**: it stood still\n\n{|LRN043:**Related**: [Link to ADR, issue, or code]|}")]
    [InlineData("2024-03-02: Checkout deadlocked", "**What happened**: see <https://example.org/1>")]
    [InlineData("2024-03-02: Checkout deadlocked", "It stood still, see [the incident](https://example.org/1)")]
    [InlineData("2024-03-02: Checkout deadlocked", Related + "\n\n{|LRN043:**What happened**:|}")]
    [InlineData("2024-03-02: Checkout deadlocked", Related + "\n\n{|LRN043:**What we learned**:\n[Takeaway]|}\n\n**Action taken**:\nnone")]
    [InlineData("2024-03-02: Checkout deadlocked", Related + "\n\n- [ ] {|LRN044:Alert|}")]
    [InlineData("2024-03-02: Checkout deadlocked", Related + "\n\n- [x] Alert\n- [ ] {|LRN044:Test|}")]
    [InlineData("2026-09-02: Checkout deadlocked", Related + "\n\n- [ ] Alert")]
    [InlineData("2024-03-02: Checkout deadlocked", Related + "\n\n- [ ] Alert by 2026-11-22")]
    [InlineData("2026-09-02: Checkout deadlocked", Related + "\n\n- [ ] {|LRN044:Alert by 2026-11-21|}")]
    [InlineData("2026: Checkout deadlocked", Related + "\n\n- [ ] Alert")]
    public void Entries_are_held_to_the_list(string heading, string text)
    {
        var (document, spans) = Markup.Read($"## Technical Learnings\n\n### {heading}\n\n{text}\n".Replace("- [ ] {|LRN044:", "- {|LRN044:[ ] "));
        var expected = spans.OrderBy(span => span.Span.Start).Select(span => $"{span.Id} '{document.Substring(span.Span.Start, span.Span.Length)}'");
        Assert.Equal(expected, Document.Checked(document).Select(found => found[..(found.IndexOf("': ", StringComparison.Ordinal) + 1)]));
    }

    [Theory]
    [InlineData("2024-03-02", "2024-03-02")]
    [InlineData("2024/3", "2024-03-31")]
    [InlineData("2024", "2024-12-31")]
    [InlineData("02.03.2024", "2024-03-02")]
    [InlineData("March 2, 2024", "2024-03-02")]
    [InlineData("2nd Mar 2024", "2024-03-02")]
    [InlineData("Sept. 2024", "2024-09-30")]
    [InlineData("Q1 2024", "2024-03-31")]
    [InlineData("2024-Q4", "2024-12-31")]
    [InlineData("02/03/2024", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("2024-13", null)]
    [InlineData("", null)]
    public void A_date_is_the_last_day_that_it_may_mean(string written, string? day) => Assert.Equal(day, LearningDate.Read(written)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("true", "2026-11-22", "LRN041,LRN042,LRN044")]
    [InlineData("true", "", "LRN041,LRN042")]
    [InlineData("false", "2026-11-22", "")]
    [InlineData("", "", "")]
    public void Only_a_project_that_wants_it_hears_of_it(string wants, string date, string ids)
    {
        var project = new Project
        {
            Documents = [("/repo/LEARNINGS.md", "## Process Learnings\n\n### Reviews took a week\n\nThey did.\n\n- [ ] ask by 2024-01-01\n")],
            Properties = ImmutableDictionary<string, string>.Empty.Add("LearningsChecklist", wants).Add("LearningsChecklistDate", date),
        };
        Assert.Equal(ids, string.Join(",", project.Diagnostics().Select(found => found.Id)));
    }

    [Fact]
    public void The_template_as_it_is_lacks_nothing() => Assert.Empty(Document.Checked(Tests.Learnings.Template.Text));
}
