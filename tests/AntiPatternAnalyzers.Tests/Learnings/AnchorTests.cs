namespace AntiPatternAnalyzers.Tests.Learnings;

public class AnchorTests
{
    [Theory]
    [InlineData("# 2024-03-02: Checkout deadlocked!", "2024-03-02-checkout-deadlocked")]
    [InlineData("## Sockets & `HttpClient`", "sockets--httpclient")]
    [InlineData("Under_score\n---", "under_score")]
    [InlineData("# **Über** [the moon](#x)", "über-the-moon")]
    [InlineData("# C# 12.0 (new)", "c-120-new")]
    [InlineData("> # Quoted 🎉 heading", "quoted--heading")]
    [InlineData("text <a id=\"here\"></a>", "here")]
    [InlineData("<a name='there'></a>\n\ntext", "there")]
    [InlineData("| a |\n|---|\n| <a href=x id=cell> |", "cell")]
    public void Anchor_is_found(string text, string name) =>
        Assert.Equal(name, Assert.Single(Read.Document(text).Anchors).Key);

    [Theory]
    [InlineData("`<a id=\"x\">`")]
    [InlineData("<!-- <a id=\"x\"> -->")]
    [InlineData("<div>\n<!-- <a id=\"x\"> -->\n</div>")]
    [InlineData("```\n# x\n```")]
    [InlineData("#")]
    public void There_is_no_anchor(string text) => Assert.Empty(Read.Document(text).Anchors);

    [Fact]
    public void Same_headings_are_numbered() =>
        Assert.Equal(["a", "a-1", "a-1-1", "a-2"], Read.Document("# A\n# A\n# A-1\n# A").Anchors.Keys.Order());

    [Theory]
    [InlineData("# Some *topic*", "Some *topic*")]
    [InlineData("x <a id=\"x-y\"></a>", "x-y")]
    public void Anchor_has_its_span(string text, string expected)
    {
        var span = Assert.Single(Read.Document(text).Anchors).Value;

        Assert.Equal(expected, text.Substring(span.Start, span.Length));
    }
}
