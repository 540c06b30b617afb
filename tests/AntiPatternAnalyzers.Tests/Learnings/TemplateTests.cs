namespace AntiPatternAnalyzers.Tests.Learnings;

public class TemplateTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Unchanged_template_holds_nothing(string lineBreak)
    {
        var document = Read.Document(Template.Text.Replace("\n", lineBreak));

        Assert.Empty(document.Entries);
        Assert.Empty(document.Rows);
        Assert.Empty(document.WorkingPatterns);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Template_has_the_anchors_that_GitHub_gives_it()
    {
        var anchors = Read.Document(Template.Text).Anchors;

        Assert.Contains("incident-post-mortems", anchors.Keys);
        Assert.Contains("date-topic", anchors.Keys);
        Assert.Contains("date-topic-2", anchors.Keys);
        Assert.Contains("date-optimization", anchors.Keys);
    }

    [Fact]
    public void Filled_in_places_are_read_and_the_others_are_not()
    {
        var text = Template.Text
            .Replace("| [Pattern] | [What went wrong] | [Better approach] |", "| `DateTime.Now` | Wrong day | `DateTime.UtcNow` |\n| [Pattern] | [What went wrong] | [Better approach] |")
            .Replace("[Date]: [Incident Title]", "2024-03-02: Checkout deadlocked")
            .Replace("[Critical/High/Medium/Low]", "High");

        var document = Read.Document(text);

        Assert.Equal("DateTime.Now", Assert.Single(document.Rows).AntiPattern.Text);
        var entry = Assert.Single(document.Entries);
        Assert.Equal("Severity", Assert.Single(entry.Fields).Label);
        Assert.Empty(document.Problems);
    }
}
