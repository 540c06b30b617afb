using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;

namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

/// <summary>Every condition word: where it holds, where its negation does, and what nobody knows.</summary>
public class ConditionTests
{
    private static readonly ConditionExample[] All =
        [.. FamilyExamples.All, .. ValueExamples.All, .. SymbolExamples.All, .. MemberExamples.All, .. FlowExamples.All];

    public static TheoryData<ConditionExample> Examples => [.. All];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Holds_where_it_is_so(ConditionExample example) => example.HoldsWhereMarked();

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Its_negation_holds_where_it_is_known_not_to_be_so(ConditionExample example) => example.FailsWhereMarked();

    [Fact]
    public void The_list_of_words_is_closed() => Assert.Equal(
        ClosedList.Words.Order(StringComparer.Ordinal),
        ConditionWord.All.Select(Written).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_has_its_examples() => Assert.All(ConditionWord.All, word =>
    {
        var examples = All.Where(example => example.Word == word).ToList();
        Assert.True(examples.Sum(example => example.Places) >= 2, $"'{Written(word)}' needs two places where it holds");
        Assert.True(examples.Sum(example => example.NegatedPlaces) >= 2, $"'{Written(word)}' needs two places where its negation holds");
    });

    private static string Written(ConditionWord word) => $"{word.Verb} {word.Phrase}".Trim() + word.Operands switch
    {
        Operands.None => "",
        Operands.Two => " … and …",
        _ => " …",
    };
}
