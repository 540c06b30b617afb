namespace AntiPatternAnalyzers.Tests.Learnings;

public class FieldTests
{
    [Theory]
    [InlineData("**Root Cause**: a lock", "Root Cause=a lock")]
    [InlineData("**Root Cause:** a lock", "Root Cause=a lock")]
    [InlineData("__Root Cause__:\na `lock`\nheld *twice*", "Root Cause=a lock held twice")]
    [InlineData("**Root Cause**:\n\nfirst\n\nsecond", "Root Cause=first second")]
    [InlineData("**Severity**: High\n**Duration**: 2 h", "Severity=High", "Duration=2 h")]
    [InlineData("**Severity**: High\r\n**Duration**: 2 h\r\n", "Severity=High", "Duration=2 h")]
    [InlineData("- **Severity**: High\n- **Duration**: 2 h", "Severity=High", "Duration=2 h")]
    [InlineData("**Action Items**:\n- [x] restart\n- [ ] alert", "Action Items=[x] restart; [ ] alert")]
    [InlineData("**Action Items**:\n- **Ann**: restart\n- alert", "Action Items=Ann: restart; alert")]
    [InlineData("**Related**: [the ADR](adr/7.md)", "Related=the ADR")]
    [InlineData("**Related**: [#12]", "Related=[#12]")]
    [InlineData("Before **Severity**: High")]
    [InlineData("**Severity**:")]
    [InlineData("**Severity**: [Critical/High/Medium/Low]")]
    [InlineData("**Timeline**:\n- [Time]: [Event]\n- [Time]: [Event]")]
    [InlineData("**Timeline**:\n- 14:02: pages\n- [Time]: [Event]", "Timeline=14:02: pages")]
    [InlineData("```\n**Severity**: High\n```")]
    public void Fields_are_read(string text, params string[] expected) =>
        Assert.Equal(expected, Read.Entry($"# 2024-03-02: Topic\n{text}").Fields.Select(field => $"{field.Label}={field.Value}"));

    [Fact]
    public void Span_holds_label_and_value()
    {
        const string text = "# 2024-03-02: Topic\n\n**Timeline**:\n- one\n- two\n\n**Next**: x";
        var span = Read.Entry(text).Fields[0].Span;

        Assert.Equal("**Timeline**:\n- one\n- two", text.Substring(span.Start, span.Length));
    }
}
