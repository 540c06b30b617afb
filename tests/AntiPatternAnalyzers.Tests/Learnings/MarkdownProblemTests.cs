using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Tests.Learnings;

public class MarkdownProblemTests
{
    private const string Table = "| Anti-Pattern | Alternative |\n|---|---|\n";

    [Theory]
    [InlineData("| `a | b` | c |", "a | b", "c", "LRN014 '|'")]
    [InlineData("| `a || b` | `c | d` |", "a || b", "c | d", "LRN014 '|'", "LRN014 '|'", "LRN014 '|'")]
    [InlineData("| ``a ` | b`` | c |", "a ` | b", "c", "LRN014 '|'")]
    [InlineData(@"| `a \| b | c` | d |", "a | b | c", "d", "LRN014 '|'")]
    [InlineData("| `a | b` or ``c | d`` | e |", "a | b or c | d", "e", "LRN014 '|'", "LRN014 '|'")]
    [InlineData("`a | b` | c", "a | b", "c", "LRN014 '|'")]
    [InlineData("| use ` here | `c` |", "use ` here", "c")]
    [InlineData(@"| use \` here | a ` b |", "use ` here", "a ` b")]
    [InlineData(@"| `a\` | `c` |", @"a\", "c")]
    public void Row_with_a_bare_pipe_is_read_as_it_was_meant(string row, string antiPattern, string alternative, params string[] problems)
    {
        var read = Read.Row(Table + row);

        Assert.Equal((antiPattern, alternative), (read.AntiPattern.Text, read.Alternative!.Text));
        Assert.Equal(problems, Read.Problems(Table + row));
    }

    [Theory]
    [InlineData("| a $name | b |", "LRN015 '$name'")]
    [InlineData("| a | [b $...rest](#x) |", "LRN015 '$...rest'")]
    [InlineData("| costs $5, `$name`, a$b, $$ | b |")]
    [InlineData(@"| a \$name | b |")]
    [InlineData("| a | https://a.example/?$filter=x |")]
    public void Hole_outside_a_code_span_is_reported(string row, params string[] problems) =>
        Assert.Equal(problems, Read.Problems(Table + row));

    [Theory]
    [InlineData("| a |", "LRN021 '| a |'")]
    [InlineData("| a | b | c |", "LRN021 '| a | b | c |'")]
    [InlineData("| a | |")]
    [InlineData("text right below", "LRN021 'text right below'")]
    public void Row_with_another_number_of_cells_is_reported(string row, params string[] problems)
    {
        Assert.Equal(problems, Read.Problems(Table + row));
        Assert.Single(Read.Document(Table + row).Rows);
    }

    [Fact]
    public void Line_of_dashes_with_another_number_of_cells_is_reported() =>
        Assert.Equal(["LRN021 '|---|'"], Read.Problems("| Anti-Pattern | Alternative |\n|---|\n| a | b |"));

    [Theory]
    [InlineData("| a | b |\n\n| c | d |\n\n| e | f |", "LRN022 '| c | d |'", "LRN022 '| e | f |'")]
    [InlineData("| a | b |\n<!-- more -->\n| c | d |", "LRN022 '| c | d |'")]
    [InlineData("| a | b |\n\ntext\n\n| c | d |")]
    [InlineData("| a | b |\n\n# Heading\n| c | d |")]
    public void Row_that_is_cut_off_its_table_is_reported(string rows, params string[] problems) =>
        Assert.Equal(problems, Read.Problems(Table + rows));

    [Fact]
    public void Other_tables_have_no_problems() =>
        Assert.Empty(Read.Problems("| Name | Value |\n|---|---|\n| `a | b` | $x |\n| c |"));

    [Theory]
    [InlineData(">", "line 3")]
    [InlineData("> ", "line 3")]
    [InlineData("1. ", "line 3")]
    [InlineData("[", "line 3")]
    [InlineData("![", "line 3")]
    [InlineData("*a ", "line 3")]
    [InlineData("| [", "line 3")]
    public void Absurd_nesting_makes_one_problem(string mark, string line)
    {
        var text = $"# A\n\n{string.Concat(Enumerable.Repeat(mark, 10_000))}x\n\n{Table}| a | b |";
        var document = Read.Document(text);

        var problem = Assert.Single(document.Problems);
        Assert.Same(ProblemKinds.UnreadableDocument, problem.Kind);
        Assert.Contains(line, problem.Message);
        Assert.Equal(5, problem.Span.Start);
        Assert.Empty(document.Rows);
    }

    [Fact]
    public void Lists_nested_absurdly_make_one_problem_at_the_first_that_is_too_deep()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(level => $"{new string(' ', Math.Min(200, 2 * level))}- x\n"));

        var problem = Assert.Single(Read.Document(text).Problems);
        Assert.Same(ProblemKinds.UnreadableDocument, problem.Kind);
        Assert.StartsWith("line 101: it nests more than 100 quotes or lists", problem.Arguments[0], StringComparison.Ordinal);
    }
}
