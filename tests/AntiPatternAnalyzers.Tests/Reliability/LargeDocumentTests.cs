using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>Documents as large as only programs write them: they are read, or say where they are too large.</summary>
public class LargeDocumentTests
{
    [Fact]
    public void Ten_megabytes_are_read()
    {
        var prose = string.Concat(Enumerable.Repeat("Somebody wrote `this` and [that](#a), **and** went on for a hundred characters, and these are the last.\n\n", 100_000));
        var document = LearningsReader.Read("/repo/LEARNINGS.md", SourceText.From(prose + Document.OfCell("`DateTime.Now`")), CancellationToken.None);

        Assert.True(document.Text.Length > 10_000_000);
        Assert.Single(document.Rows);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("`a` ")]
    [InlineData("`a` or ")]
    public void A_cell_of_a_megabyte_is_refused_and_the_next_row_works(string part)
    {
        var cell = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var rules = Document.Bind(Document.OfRows($"| AP0001: a: `F()` {cell} | p | q |", "| AP0002: b: `G()` | p | q |"), Code.Compile());

        Assert.Equal(["AP0002"], rules.Set.Rules.Select(rule => rule.Id));
        Assert.Contains("longer than 20,000 characters", rules.Set.Problems.Single(problem => problem.Problem.Kind == ProblemKinds.RowFailed).Problem.Message);
    }

    [Fact]
    public void Hundreds_of_rows_that_are_alike_are_not_compared_and_say_so()
    {
        var rows = Enumerable.Range(1, 299).SelectMany(number => new[] { $"| AP{number:0000}: T{number}: `$t.Result` or `$t.Wait()` or `$t.Id` where `$t` is a task | p | q |" }).ToArray();
        Assert.Equal("LRN045", Assert.Single(Document.Reviewed(Document.OfRows(rows)))[..6]);
    }

    [Fact]
    public void The_rows_of_the_gallery_are_compared()
    {
        var problems = Document.Reviewed(string.Join("\n\n", Verification.Examples.Repository.Learnings.Where(path => path.Contains("Gallery")).Select(path => File.ReadAllText(Verification.Examples.Repository.PathOf(path)))));
        Assert.DoesNotContain(problems, problem => problem.StartsWith("LRN045", StringComparison.Ordinal));
    }
}
