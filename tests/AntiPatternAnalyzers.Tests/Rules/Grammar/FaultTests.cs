using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

/// <summary>In each cell, the words between ‹ and › are reported, each once, with what was expected there.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("`A` ‹wher› `$x` is `T`", "did you mean 'where'?")]
    [InlineData("`A` ‹insde a loop›", "did you mean 'inside'?")]
    [InlineData("`A` ‹exept› `B`", "did you mean 'except'?")]
    [InlineData("Title: `A` ‹contaning› `B`", "did you mean 'containing'?")]
    [InlineData("`A`, ‹befor› `B`", "did you mean 'before'?")]
    [InlineData("`A`, ‹not trough casts›", "did you mean 'not through'?")]
    [InlineData("`A`, ‹or its oposite›", "did you mean 'or its opposite'?")]
    [InlineData("`A`, ‹in eech case› at `$x`", "did you mean 'in each case'?")]
    [InlineData("Title: `A` ‹if› `$x` is `T`", "expected a clause (where, inside, except ...), or a remark in parentheses")]
    [InlineData("`F($x)` ‹if› `$x` is `T`", "or a remark in parentheses")]
    [InlineData("`A`, ‹which is slow›", "or a remark in parentheses")]
    [InlineData("`A` or `B`, ‹and slow›", "or a remark in parentheses")]
    [InlineData("`A` inside a loop ‹`B`›", "or a remark in parentheses")]
    [InlineData("`A` inside a loop ‹or› `B` is pure", "other patterns stand before the first clause")]
    [InlineData("`A` where `$x` is a constant ‹or› `B`", "expected a clause (other patterns stand before the first clause, or after a semicolon)")]
    [InlineData("`A` where `$x` is pure, ‹and more›", "or a remark in parentheses")]
    [InlineData("`A` where `$x` is pure. ‹See below›", "or a remark in parentheses")]
    [InlineData("`A` ‹where›", "expected a hole such as `$x`, or 'it' after it")]
    [InlineData("Title: `A` where ‹x› is `T`", "expected a hole such as `$x`, or 'it'")]
    [InlineData("`A` ‹where `$x`›", "expected a verb (")]
    [InlineData("`A` where `$x` ‹iss› `T`", "did you mean 'is'?")]
    [InlineData("`A` where `$x` ‹smells›, inside a loop", "expected a verb (")]
    [InlineData("`A` ‹where `$x` is›", "expected code in back-ticks, or words such as ")]
    [InlineData("`A` where `$x` is ‹a tsk›", "did you mean 'a task'?")]
    [InlineData("`A` where `$x` is ‹constant›", "did you mean 'a constant'?")]
    [InlineData("`A` where `$x` is not ‹a shop›, inside a loop", "expected code in back-ticks, or words such as ")]
    [InlineData("`A` where `$x` is named ‹foo›", "expected code in back-ticks")]
    [InlineData("`A` where `$x` is a task ‹of mine›", "or a remark in parentheses")]
    [InlineData("`A` where `$x` ‹does not smell› and is ‹blub›")]
    [InlineData("`A` where `$x` is ‹foo› and is ‹bar›, inside ‹a shop›")]
    [InlineData("`A` where `$x` is between `1` ‹or› `9`", "expected 'and' with a second code span")]
    [InlineData("`A` ‹where `$x` is between `1`›", "expected 'and' with a second code span after it")]
    [InlineData("`A` where `$x` has ‹an asink twin›", "did you mean 'an async twin'?")]
    [InlineData("`A` where it contains ‹foo›", "expected code in back-ticks")]
    [InlineData("`A` where `$x` is `B` inside `C`, ‹`$y`› is `D`", "or a remark in parentheses")]
    [InlineData("`A` inside ‹a lop›", "did you mean 'a loop'?")]
    [InlineData("`A` inside ‹loop›", "did you mean 'a loop'?")]
    [InlineData("`A` not inside ‹the kitchen›, at ‹x›")]
    [InlineData("`A` ‹not inside›, inside a loop", "after it")]
    [InlineData("`A` inside a method that returns ‹nothing›", "expected a type in back-ticks, or a family such as 'a task'")]
    [InlineData("`A` inside a method that takes ‹a tsk›", "did you mean 'a task'?")]
    [InlineData("`A` inside a loop ‹and a lambda›", "or a remark in parentheses")]
    [InlineData("`A` not inside a loop ‹or› inside a lambda")]
    [InlineData("`A` inside `B` ‹that has› `C`", "or a remark in parentheses")]
    [InlineData("`A` ‹containing›", "expected a pattern in back-ticks after it")]
    [InlineData("`A` after ‹that›", "expected a pattern in back-ticks")]
    [InlineData("`A` ‹except›; `B` ‹before›")]
    [InlineData("`A` ‹when `B`›", "expected 'exists' after it")]
    [InlineData("`A` when `B` ‹exits›", "did you mean 'exists'?")]
    [InlineData("`A` when `B` ‹or› `C` exists", "expected 'exists'")]
    [InlineData("`A` ‹at›", "such as `$x` after it")]
    [InlineData("`A` ‹not through›, inside a loop", "such as 'implicit casts' after it")]
    [InlineData("`A`;‹;› `B`", "expected a pattern before it")]
    [InlineData("`A`; ‹where› `$x` is `T`; `B`", "expected a pattern in back-ticks, or 'in each case'")]
    [InlineData("`A`; ‹second:› `B`", "expected a pattern in back-ticks, or 'in each case'")]
    [InlineData("`A` inside a loop ‹(› and more", "expected a closing parenthesis further on")]
    [InlineData("`A` inside a loop ‹)›", "or a remark in parentheses")]
    [InlineData("`A` where **`$x`** is ‹a **t**sk›", "did you mean 'a task'?")]
    [InlineData("`F($x)` ‹unless› inside a loop", "or a remark in parentheses")]
    [InlineData("`A` where `$x` is a string ‹or a constant›", "'or' joins code in back-ticks, families of types after 'is', and words after 'inside'")]
    [InlineData("`A`, ‹`$y`› is `T`", "or a remark in parentheses")]
    [InlineData("`F($x)` ‹that contains› `B`", "or a remark in parentheses")]
    public void Words_that_fit_nothing_are_reported_where_they_stand(string marked, params string[] expected)
    {
        var (cell, spans) = Unmark(marked);

        var problems = CellGrammar.Read(CellText.Read(cell)).Problems;

        Assert.Equal(spans.Select(span => cell.Substring(span.Start, span.Length)), problems.Select(problem => cell.Substring(problem.Span.Start, problem.Span.Length)));
        Assert.Equal(spans, problems.Select(problem => problem.Span));
        Assert.All(problems, problem => Assert.Same(ProblemKinds.WordsNotUnderstood, problem.Kind));
        Assert.All(problems.Zip(expected), pair => Assert.Contains(pair.Second, pair.First.Message, StringComparison.Ordinal));
    }

    private static (string Cell, TextSpan[] Spans) Unmark(string marked)
    {
        var parts = marked.Split('‹', '›');
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var (part, i) in parts.Select((part, i) => (part, i)))
        {
            if (i % 2 == 1)
                spans.Add(new TextSpan(start, part.Length));
            start += part.Length;
        }

        return (string.Concat(parts), [.. spans]);
    }
}
