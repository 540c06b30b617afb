using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Learnings;

public class RuleRowTests
{
    private const string Table = "| Anti-Pattern | Problem Caused | Alternative |\n|---|---|---|\n";

    [Theory]
    [InlineData("Anti-Pattern")]
    [InlineData("ANTIPATTERN")]
    [InlineData("anti pattern")]
    [InlineData("**Anti-Patterns**")]
    [InlineData("`Anti-Pattern`")]
    public void Table_is_told_by_its_header(string header) =>
        Assert.Equal("x", Read.Row($"| {header} |\n|---|\n| x |").AntiPattern.Text);

    [Theory]
    [InlineData("| Pattern |\n|---|\n| x |")]
    [InlineData("| Anti-Pattern |\n\n| x |")]
    [InlineData("```\n| Anti-Pattern |\n|---|\n| x |\n```")]
    [InlineData("<!--\n| Anti-Pattern |\n|---|\n| x |\n-->")]
    [InlineData(Table)]
    [InlineData(Table + "| [Pattern] | [What went wrong] | [Better approach] |")]
    [InlineData(Table + "| [Anti-pattern name] | x | y |")]
    [InlineData(Table + "| | | |")]
    public void There_is_no_row(string text) => Assert.Empty(Read.Document(text).Rows);

    [Fact]
    public void Columns_stand_in_any_order()
    {
        var row = Read.Row("""
            | See | Instead | Severity | ID | Problem | Anti-Pattern | Owner | Scope |
            | --- | :-- | --: | :-: | - | --- | --- | --- |
            | [x](#x) | b | error | AP0007 | p | a | me | tests |
            """);

        Assert.Equal(
            ["a", "p", "b", "AP0007", "error", "tests", "x"],
            new[] { row.AntiPattern, row.Problem, row.Alternative, row.Id, row.Severity, row.Scope, row.Learning }.Select(cell => cell!.Text));
    }

    [Fact]
    public void Columns_that_the_table_lacks_are_null()
    {
        var row = Read.Row("| Anti-Pattern |\n|---|\n| x |");

        Assert.All([row.Problem, row.Alternative, row.Id, row.Severity, row.Scope, row.Learning], Assert.Null);
    }

    [Theory]
    [InlineData("| a | p | b |")]
    [InlineData("a | p | b")]
    [InlineData("\t| a\t|\tp | b |\t")]
    [InlineData("  |a|p|b|")]
    public void Row_is_read_with_and_without_outer_pipes(string row)
    {
        var read = Read.Row(Table + row);

        Assert.Equal(("a", "p", "b"), (read.AntiPattern.Text, read.Problem!.Text, read.Alternative!.Text));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Table_is_read_wherever_it_stands(string lineBreak)
    {
        var text = $"""
            text before
            {Table}| one | p | b |
            ---

            > {Table.Replace("\n", "\n> ")}| two | p | b |

            - item

              {Table.Replace("\n", "\n  ")}| three | p | b |
            # Heading
            {Table}| four | p | b |
            """.Replace("\r\n", "\n").Replace("\n", lineBreak);

        var rows = Read.Document(text).Rows;

        Assert.Equal(["one", "two", "three", "four"], rows.Select(row => row.AntiPattern.Text));
        Assert.Equal("| three | p | b |", text.Substring(rows[2].Span.Start, rows[2].Span.Length));
        Assert.Equal([null, null, null, "heading"], rows.Select(row => row.Anchor));
    }

    [Fact]
    public void Row_knows_section_and_nearest_heading()
    {
        var row = Read.Row($"# Anti-Patterns Discovered\n## Time\n{Table}| a | p | b |");

        Assert.Equal((Section.AntiPatternsDiscovered, "time"), (row.Section, row.Anchor));
    }

    [Fact]
    public void Front_matter_is_no_part_of_the_document() =>
        Assert.Equal("a", Read.Row($"---\ntitle: x\n---\n{Table}| a | p | b |").AntiPattern.Text);

    [Fact]
    public void Links_are_those_of_all_cells() =>
        Assert.Equal(["#1", "#2"], Read.Row(Table + "| a [x](#1) | p | [y](#2) |").Links.Select(link => link.Target));

    [Fact]
    public void Twenty_thousand_rows_are_read()
    {
        var rows = string.Concat(Enumerable.Repeat("| Local `DateTime.Now` \\| x | It **breaks** [here](#a) | `DateTime.UtcNow` |\n", 20_000));

        Assert.Equal(20_000, Read.Document(Table + rows).Rows.Length);
    }
}
