namespace AntiPatternAnalyzers.Tests.Learnings;

public class WorkingPatternTests
{
    [Theory]
    [InlineData("| Pattern | Context | Why it works |\n|---|---|---|\n| a | b | c |", "a", "b", "c")]
    [InlineData("| *pattern* | WHY | When |\n|---|---|---|\n| a | c | b |", "a", "b", "c")]
    [InlineData("| Pattern | Context |\n|---|---|\n| a | b |", "a", "b", null)]
    public void Row_is_read(string text, string pattern, string? context, string? reason)
    {
        var read = Assert.Single(Read.Document(text).WorkingPatterns);

        Assert.Equal((pattern, context, reason), (read.Pattern.Text, read.Context?.Text, read.Reason?.Text));
    }

    [Theory]
    [InlineData("| Pattern | Example |\n|---|---|\n| a | b |")]
    [InlineData("| Context | Pattern |\n|---|---|\n| a | b |")]
    [InlineData("| Pattern | Context | Anti-Pattern |\n|---|---|---|\n| a | b | c |")]
    [InlineData("| Pattern | Context |\n|---|---|\n| [Pattern] | [When to use] |")]
    public void There_is_no_row(string text) => Assert.Empty(Read.Document(text).WorkingPatterns);
}
