using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

public sealed class AlternativeGrammarTests
{
    [Theory]
    [InlineData("`DateTime.UtcNow`", "DateTime.UtcNow")]
    [InlineData("`await $task`", "await $task")]
    [InlineData("`string.Equals($a, $b, StringComparison.OrdinalIgnoreCase)`", "string.Equals($a, $b, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("`Enum.GetValues<$E>()`; `Enum.GetNames<$E>()`", "Enum.GetValues<$E>(); Enum.GetNames<$E>()")]
    [InlineData("`$set.Remove($x);`", "$set.Remove($x);")]
    [InlineData("`Task.Delay($time, $ct)`", "Task.Delay($time, $ct)")]
    [InlineData("Use `A` instead.", "A")]
    [InlineData("instead **use** `A`, `B`, or `C`", "A | B | C")]
    [InlineData("use: `A`;", "A")]
    [InlineData("`A` with `v` for `$d[$k]` or `B`", "A [v for $d[$k]] | B")]
    [InlineData("`A` with `v` for `w` with `x` for `y`; `B`", "A [v for w] [x for y]; B")]
    [InlineData("Remove it", "-")]
    [InlineData("remove IT.", "-")]
    [InlineData("`A`; remove it", "A; -")]
    public void Spans_and_few_words_are_templates(string cell, string cases)
    {
        var alternative = AlternativeGrammar.Read(CellText.Read(cell));

        Assert.False(alternative.IsProse);
        Assert.Equal(cases, string.Join("; ", alternative.Cases.Select(Print)));
    }

    [Theory]
    [InlineData("a client from the injected factory (see [sockets ran out](#sockets))")]
    [InlineData("save once, after the loop")]
    [InlineData("decide, and write the attribute")]
    [InlineData("let it through, or log it with its context")]
    [InlineData("")]
    [InlineData("use instead")]
    [InlineData("[`A`](#a) and the rest")]
    [InlineData("[see the entry](#a)")]
    [InlineData("`A` (fast)")]
    [InlineData("`A` for `B`")]
    [InlineData("`A` with `B`")]
    [InlineData("`A`; log it")]
    [InlineData("Remove it or rewrite it")]
    [InlineData("`A` — always")]
    public void Anything_else_is_prose(string cell)
    {
        var alternative = AlternativeGrammar.Read(CellText.Read(cell));

        Assert.True(alternative.IsProse);
        Assert.Equal(CellText.Read(cell).Text, alternative.Text);
    }

    private static string Print(AlternativeCaseSyntax @case) =>
        @case.Removes ? "-" : string.Join(" | ", @case.Templates.Select(Print));

    private static string Print(TemplateSyntax template) =>
        string.Concat(template.Replacements.Select(replacement => $" [{replacement.Value.Code.Text} for {replacement.Target.Code.Text}]").Prepend(template.Code.Code.Text));
}
