using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Learnings;

public class CellTests
{
    [Theory]
    [InlineData("Local time: `DateTime.Now`", "Local time: |code:DateTime.Now")]
    [InlineData("`a` or `b`, `c`", "code:a| or |code:b|, |code:c")]
    [InlineData(@"`a \|\| b`", "code:a || b")]
    [InlineData(@"this \| that", "this | that")]
    [InlineData(@"``a ` b``", "code:a ` b")]
    [InlineData(@"`` `a` ``", "code:`a`")]
    [InlineData("` `", "code: ")]
    [InlineData(@"`\d+\s`", @"code:\d+\s")]
    [InlineData(@"a \*b\* \` c", "a *b* ` c")]
    [InlineData("a ` b", "a ` b")]
    [InlineData("**Local** time: ***`x`***~~no~~", "Local time: |code:x|no")]
    [InlineData("see [the `lock` one](#a-b)", "see |link:the lock one->#a-b")]
    [InlineData("see <https://a.example>", "see |link:https://a.example->https://a.example")]
    [InlineData("see https://a.example now", "see |link:https://a.example->https://a.example| now")]
    [InlineData("![alt text](x.png)", "alt text")]
    [InlineData("a <!-- remark --> b<br>c <b>d</b>", "a  b c d")]
    [InlineData("1 &lt; 2 &amp;&amp; 3", "1 < 2 && 3")]
    [InlineData("[Obsolete] members", "[Obsolete] members")]
    [InlineData("[r]: not a definition", "[r]: not a definition")]
    [InlineData("# not a heading", "# not a heading")]
    [InlineData("- not a list", "- not a list")]
    [InlineData("\ta\tb\t", "a\tb")]
    [InlineData("é 😀 `x`", "é 😀 |code:x")]
    public void Cell_is_read_as_GitHub_shows_it(string cell, string expected) =>
        Assert.Equal(expected, Read.Show(Read.Cell(cell).Inlines));

    [Fact]
    public void Reference_link_is_found_where_it_is_defined()
    {
        var row = Read.Row("| Anti-Pattern |\n|---|\n| see [it][r], [r] |\n\n[r]: other.md#x\n");

        Assert.Equal("see |link:it->other.md#x|, |link:r->other.md#x", Read.Show(row.AntiPattern.Inlines));
    }

    [Theory]
    [InlineData(@"`a \| b`", "b", "b")]
    [InlineData(@"`a \| b`", "|", "|")]
    [InlineData(@"x **y** \| `z`", "y", "y")]
    [InlineData(@"x **y** \| z", "y | z", @"y** \| z")]
    [InlineData("``a ` b``", "` b", "` b")]
    [InlineData("a &amp; b", "b", "b")]
    public void Text_maps_to_its_place(string cell, string part, string source)
    {
        var text = $"| Anti-Pattern |\r\n|---|\r\n| {cell} |";
        var pieces = Read.Row(text).AntiPattern.Inlines.Select(Content);
        var piece = pieces.First(piece => piece.Text.Contains(part));

        var span = piece.ToSource(new TextSpan(piece.Text.IndexOf(part, StringComparison.Ordinal), part.Length));

        Assert.Equal(source, text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("  `a` b  ", "`a` b")]
    [InlineData(@"a \| b", @"a \| b")]
    [InlineData("", "")]
    public void Span_begins_and_ends_at_what_is_written(string cell, string expected)
    {
        var text = $"| Problem | Anti-Pattern |\n|---|---|\n| x |{cell}|";
        var span = Read.Row(text).AntiPattern.Span;

        Assert.Equal(expected, text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("x `a b` y", "`a b`")]
    [InlineData("x ``a ` b`` y", "``a ` b``")]
    [InlineData(@"x `a \| b`", @"`a \| b`")]
    [InlineData("x [a `b`](#c) y", "[a `b`](#c)")]
    [InlineData("x <https://a.example> y", "<https://a.example>")]
    public void Piece_has_its_delimiters_in_its_span(string cell, string expected)
    {
        var text = $"| Anti-Pattern |\n|---|\n| {cell} |";
        var span = Read.Row(text).AntiPattern.Inlines[1].Span;

        Assert.Equal(expected, text.Substring(span.Start, span.Length));
    }

    private static MappedText Content(Inline inline) => inline is CodeSpan code ? code.Code : ((Words)inline).Content;
}
