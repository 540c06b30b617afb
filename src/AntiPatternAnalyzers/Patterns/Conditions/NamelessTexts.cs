using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The texts that an expression may end with, or be told by, though it spells no name: keywords, and the names of what an index, an operation, a query, a call of a delegate or a creation stands for.</summary>
internal static class NamelessTexts
{
    private static readonly ImmutableArray<string> All = SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
        .Concat(Enum.GetNames(typeof(SpecialType)))
        .Concat(OperatorNames())
        .Concat(new[] { "this[]", "Item", "Chars", "k__BackingField", "Index", "Range", "StartAt", "EndAt", "All", "Slice", "Substring", "Invoke", "Nullable", "ValueTuple" })
        .Concat(new[] { "Cast", "Select", "SelectMany", "Where", "Join", "GroupJoin", "GroupBy", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending" })
        .Distinct().ToImmutableArray();

    /// <summary>Whether one of them ends with a word.</summary>
    public static bool AnyEndsWith(string word, StringComparison comparison) => All.Any(text => text.EndsWith(word, comparison));

    private static IEnumerable<string> OperatorNames() => typeof(WellKnownMemberNames).GetFields()
        .Select(field => field.GetValue(null)).OfType<string>().Where(name => name.StartsWith("op_", StringComparison.Ordinal));
}
