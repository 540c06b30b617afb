using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Learnings;

public class EntryTests
{
    [Fact]
    public void Dated_heading_below_a_section_is_an_entry()
    {
        const string text = """
            ## Incident Post-Mortems

            ### 2024-03-02: Checkout `lock` deadlocked

            **Severity**: High

            ## Other
            """;
        var entry = Read.Entry(text);

        Assert.Equal(Section.IncidentPostMortems, entry.Section);
        Assert.Equal("2024-03-02: Checkout lock deadlocked", entry.Heading);
        Assert.Equal("2024-03-02", entry.Date);
        Assert.Equal("Checkout lock deadlocked", entry.Topic);
        Assert.Equal("2024-03-02-checkout-lock-deadlocked", entry.Anchor);
        Assert.Equal("2024-03-02: Checkout `lock` deadlocked", Cut(text, entry.HeadingSpan));
        Assert.StartsWith("### 2024", Cut(text, entry.Span));
        Assert.EndsWith("High", Cut(text, entry.Span));
    }

    [Theory]
    [InlineData("# TECHNICAL learnings", Section.TechnicalLearnings)]
    [InlineData("#### Process Learnings", Section.ProcessLearnings)]
    [InlineData("Performance Insights\n===", Section.PerformanceInsights)]
    [InlineData("## 3. Incident Postmortems:", Section.IncidentPostMortems)]
    [InlineData("## **Third-party integration lessons**", Section.ThirdPartyIntegrationLessons)]
    [InlineData("## Adding New Entries", Section.AddingNewEntries)]
    [InlineData("## Something else", Section.Other)]
    public void Section_is_told_by_its_heading(string heading, Section section) =>
        Assert.Equal(section, Read.Entry($"{heading}\n\n###### 2024-03-02: Topic").Section);

    [Theory]
    [InlineData("2024-03-02: Topic", "2024-03-02", "Topic")]
    [InlineData("March 2024: Topic", "March 2024", "Topic")]
    [InlineData("2024-03: Topic: part two", "2024-03", "Topic: part two")]
    [InlineData("2 Mar 2024 - Topic", "2 Mar 2024", "Topic")]
    [InlineData("March 2nd, 2024 – Topic", "March 2nd, 2024", "Topic")]
    [InlineData("Q2 2024: Topic", "Q2 2024", "Topic")]
    [InlineData("[2024-03-02]: Topic", "2024-03-02", "Topic")]
    [InlineData("2024-03-02", "2024-03-02", "2024-03-02")]
    [InlineData("Topic", null, "Topic")]
    [InlineData("[Date]: Topic", null, "Topic")]
    [InlineData("Marching on: Topic", null, "Marching on: Topic")]
    public void Date_is_kept_as_written(string heading, string? date, string topic)
    {
        var entry = Read.Entry($"# Technical Learnings\n## {heading}");

        Assert.Equal(date, entry.Date);
        Assert.Equal(topic, entry.Topic);
    }

    [Theory]
    [InlineData("## Notes\n### Topic")]
    [InlineData("## Notes\n### 2024")]
    [InlineData("## Notes\n### 1024: Topic")]
    [InlineData("## Patterns That Work\n### Topic")]
    [InlineData("## Anti-Patterns Discovered\n### Topic")]
    [InlineData("## Technical Learnings\n### [Date]: [Topic]")]
    [InlineData("## Technical Learnings\n## Topic")]
    [InlineData("## Technical Learnings\n```\n### 2024-03-02: Topic\n```")]
    [InlineData("<!--\n### 2024-03-02: Topic\n-->")]
    [InlineData("---\ntitle: x\n# 2024-03-02: Topic\n---\n")]
    public void Heading_is_no_entry(string text) => Assert.Empty(Read.Document(text).Entries);

    [Fact]
    public void Heading_within_an_entry_belongs_to_it()
    {
        var entry = Read.Entry("## Process Learnings\n### 2024-03-02: Topic\n#### Details\n**Result**: good\n");

        Assert.Equal("good", Assert.Single(entry.Fields).Value);
    }

    [Fact]
    public void Dated_heading_within_a_group_is_an_entry_of_its_own()
    {
        var document = Read.Document("## Process Learnings\n### Reviews\n#### 2024-03-02: Topic\n**Result**: good\n### Releases");

        Assert.Equal(["Reviews", "Topic", "Releases"], document.Entries.Select(entry => entry.Topic));
        Assert.Equal([0, 1, 0], document.Entries.Select(entry => entry.Fields.Length));
    }

    [Fact]
    public void Placeholder_heading_ends_the_entry_before_it()
    {
        var entry = Read.Entry("## Process Learnings\n### 2024-03-02: Topic\n### [Date]: [Topic]\n**Result**: good\n");

        Assert.Empty(entry.Fields);
    }

    [Fact]
    public void Service_dates_itself_by_its_integration_date()
    {
        var entry = Read.Entry("## Third-Party Integration Lessons\n### Stripe\n**Integration date**: May 2023\n");

        Assert.Equal(("Stripe", "May 2023"), (entry.Topic, entry.Date));
    }

    [Fact]
    public void Links_of_heading_text_lists_and_tables_are_the_entry_s()
    {
        var entry = Read.Entry("## Process Learnings\n### Topic [a](#a)\n- [b](b.md#x)\n\n| x |\n|---|\n| [c](#c) |\n\n> <https://d.example>");

        Assert.Equal(["#a", "b.md#x", "#c", "https://d.example"], entry.Links.Select(link => link.Target));
    }

    [Fact]
    public void Same_headings_get_the_anchors_that_GitHub_gives() =>
        Assert.Equal(
            ["topic-1", "topic-2"],
            Read.Document("# Topic\n# Process Learnings\n## Topic\n## Topic").Entries.Select(entry => entry.Anchor));

    private static string Cut(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
