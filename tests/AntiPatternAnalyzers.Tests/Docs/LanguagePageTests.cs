using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>The tables of <c>docs/clauses.md</c> and <c>docs/equivalences.md</c> list the words of the language, and no other.</summary>
public class LanguagePageTests
{
    [Fact]
    public void ConditionsAreListed() =>
        AssertListed("clauses.md", "Conditions", ConditionWord.All.Select(word => Written($"{word.Verb} {word.Phrase}", word.Operands)));

    [Fact]
    public void ContextsAreListed() =>
        AssertListed("clauses.md", "Contexts", ContextWord.All.Select(word => Written(word.Phrase, word.Operands)));

    [Fact]
    public void ClausesAreListed() =>
        Assert.All(ClauseWord.All, word => Assert.Matches($@"(?m)^\|(.*,)? {word} ", Pages.Section(Pages.Read("clauses.md"), "Clauses")));

    [Fact]
    public void EquivalencesAreListed() =>
        AssertListed("equivalences.md", "All of them", Equivalence.All.Select(equivalence => equivalence.Name));

    private static void AssertListed(string page, string section, IEnumerable<string> words) =>
        Assert.Equal(words.Order(StringComparer.Ordinal), Pages.FirstCells(Pages.Section(Pages.Read(page), section)).Order(StringComparer.Ordinal));

    private static string Written(string phrase, Operands operands) => phrase.Trim() + operands switch
    {
        Operands.None => "",
        Operands.Two => " … and …",
        _ => " …",
    };
}
