using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;
using AntiPatternAnalyzers.Rules.Grammar;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

public sealed class GrammarProperties
{
    private static readonly string[] Pieces =
    [
        .. ClauseWord.All, .. ConditionWord.All.Select(word => word.Phrase), .. ContextWord.All.Select(word => word.Phrase), .. Verb.Names,
        "`$x`", "`A`", "`$x`", "`A`", "`A`", "AP0001", "and", "or", "it", "not", "no", "with", "for", "use", "exists", "that contains", "tests",
        ",", ";", ":", ".", "(", ")", "-", "—", "**", "{", "}", "!", "/", "*", "[`A`](#a)", "[a](#b)", "foo", "wher", "\u00a0", "\u00e9\ud83d\ude00",
    ];

    private static Arbitrary<string> Cells { get; } =
        Gen.Elements(Pieces).SelectMany(_ => Gen.Elements("", " ", " "), (piece, blank) => piece + blank).ListOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 3000)]
    public Property Any_cell_is_read_and_its_problems_lie_within_it() => Prop.ForAll(Cells, text =>
    {
        var cell = CellText.Read(text);
        var rows = new[] { CellGrammar.Read(cell), CellGrammar.Read(cell, patternInFence: true) };
        var problems = rows.SelectMany(row => row.Problems).ToList();
        Assert.All(problems, problem => Assert.True(!problem.Span.IsEmpty && cell.Span.Contains(problem.Span)));
        Assert.All(rows, row => Assert.Equal(row.Problems.Length, row.Problems.Select(problem => problem.Span.Start).Distinct().Count()));
    });

    [Property(MaxTest = 1000)]
    public Property Any_cell_is_an_alternative_a_scope_and_a_severity() => Prop.ForAll(Cells, text =>
    {
        var cell = CellText.Read(text);
        Assert.Equal(cell.Text, AlternativeGrammar.Read(cell).Text);
        Assert.InRange(ScopeSyntax.Read(cell).Problems.Length, 0, 1);
        Assert.InRange(SeveritySyntax.Read(cell).Problems.Length, 0, 1);
    });

    [Property(MaxTest = 1000)]
    public Property A_row_reads_as_it_was_written() => Prop.ForAll(RowGen.Row.ToArbitrary(), written =>
    {
        var text = Print.Row(written);
        var read = CellGrammar.Read(CellText.Read(text));

        Assert.Empty(read.Problems);
        Assert.Equal((written.Id, Print.Cases(written)), (read.Id, Print.Cases(read)));
    });
}
