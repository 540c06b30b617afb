using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_condition_word_is_understood_as_itself() => Assert.All(ConditionWord.All, word =>
    {
        var operands = word.Operands switch { Operands.None => "", Operands.Two => " `B` and `C`", _ => " `B`" };
        var row = CellGrammar.Read(CellText.Read($"`A` where `$x` {word.Verb} {word.Phrase}{operands}"));

        var where = Assert.IsType<WhereClause>(Assert.Single(Assert.Single(row.Cases).Clauses));
        Assert.Same(word, Assert.Single(where.Conditions).Word);
        Assert.Empty(row.Problems);
    });

    [Fact]
    public void Every_context_word_is_understood_as_itself() => Assert.All(ContextWord.All, word =>
    {
        var operands = word.Operands == Operands.None ? "" : " `B`";
        var row = CellGrammar.Read(CellText.Read($"`A` inside {word.Phrase}{operands}"));

        var inside = Assert.IsType<InsideClause>(Assert.Single(Assert.Single(row.Cases).Clauses));
        Assert.Same(word, Assert.Single(inside.Contexts).Word);
        Assert.Empty(row.Problems);
    });

    [Fact]
    public void A_word_is_there_once()
    {
        Assert.Equal(ConditionWord.All.Length, ConditionWord.All.DistinctBy(word => (word.Verb, word.Phrase)).Count());
        Assert.Equal(ContextWord.All.Length, ContextWord.All.DistinctBy(word => word.Phrase).Count());
    }
}
