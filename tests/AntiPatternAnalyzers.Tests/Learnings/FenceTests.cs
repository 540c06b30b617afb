using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Learnings;

public class FenceTests
{
    [Theory]
    [InlineData("csharp anti-pattern AP0007", FenceKind.AntiPattern, "AP0007")]
    [InlineData("cs alternative", FenceKind.Alternative, null)]
    [InlineData("c# BAD AP0001 and more", FenceKind.Bad, "AP0001")]
    [InlineData("CSharp good", FenceKind.Good, null)]
    public void Info_string_says_what_the_block_is(string info, FenceKind kind, string? id)
    {
        var fence = Assert.Single(Read.Entry($"# 2024-03-02: Topic\n```{info}\nint a;\n```").Fences);

        Assert.Equal((kind, id, "int a;"), (fence.Kind, fence.Id, fence.Code.Text));
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("csharp title")]
    [InlineData("text bad")]
    [InlineData("")]
    public void Other_blocks_are_none(string info) =>
        Assert.Empty(Read.Entry($"# 2024-03-02: Topic\n```{info}\nint a;\n```").Fences);

    [Theory]
    [InlineData("```cs bad\nint a;\n\n  int b;\n```", "int a;\n\n  int b;")]
    [InlineData("~~~~cs bad\r\nint a;\r\n```\r\n~~~~\r\n", "int a;\n```")]
    [InlineData("  ```cs bad\n  int a;\n    int b;\n int c;\n  ```", "int a;\n  int b;\nint c;")]
    [InlineData("1. text\n   ```cs bad\n   int a;\n     int b;\n   ```", "int a;\n  int b;")]
    [InlineData("> ```cs bad\n> int a;\n> int b;\n> ```", "int a;\nint b;")]
    [InlineData("```cs bad\nint a;", "int a;")]
    [InlineData("```cs bad\n```", "")]
    public void Code_maps_to_its_place(string block, string expected)
    {
        var text = $"# 2024-03-02: Topic\n{block}";
        var code = Assert.Single(Read.Entry(text).Fences).Code;

        Assert.Equal(expected, code.Text);
        Assert.All(Enumerable.Range(0, code.Text.Length), at => Assert.Equal(code.Text[at], text[code.ToSource(new TextSpan(at, 1)).Start]));
    }

    [Fact]
    public void Code_behind_tabs_maps_to_its_place()
    {
        const string text = "# 2024-03-02: Topic\n- text\n\t```cs bad\n\tint a;\n\t\tint b;\n\t```";
        var code = Assert.Single(Read.Entry(text).Fences).Code;

        Assert.Equal(["int a;", "int b;"], code.Text.Split('\n').Select(line => line.Trim()));
        Assert.Equal(text.IndexOf("b;", StringComparison.Ordinal), code.ToSource(new TextSpan(code.Text.IndexOf("b;", StringComparison.Ordinal), 2)).Start);
    }

    [Fact]
    public void Span_holds_the_fences()
    {
        const string text = "# 2024-03-02: Topic\n```cs bad\nint a;\n```\nafter";
        var span = Read.Entry(text).Fences[0].Span;

        Assert.Equal("```cs bad\nint a;\n```", text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Heading_without_a_date_becomes_an_entry_by_a_fence_below_it() =>
        Assert.Equal("Locks", Read.Entry("# Notes\n## Locks\n```cs bad\nint a;\n```").Topic);
}
