using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Why two conditions on one hole exclude each other.</summary>
internal static class Exclusion
{
    /// <summary>The reason; null where both may hold, or nobody knows.</summary>
    public static string? Reason(Rule rule, ConditionSyntax first, ConditionSyntax second, ReviewedRules rules)
    {
        if (IsDenied(first, second) || IsDenied(second, first)) return $"{About(first)} both {Text(first)} and {Text(second)}";
        var isExclusive = first.Negated == second.Negated
            ? !first.Negated && (ExclusiveWords.Are(first.Word, second.Word) || TypeExclusion.Is(rule, first, second, rules) || NumberExclusion.Is(rule, first, second, rules))
            : TypeExclusion.IsDenied(rule, first.Negated ? second : first, first.Negated ? first : second, rules);
        return isExclusive ? $"{About(first)} at once {Text(first)} and {Text(second)}" : null;
    }

    /// <summary>Whether one says of everything that the other one allows that it is not so.</summary>
    private static bool IsDenied(ConditionSyntax said, ConditionSyntax denied) =>
        !said.Negated && denied.Negated && said.Word == denied.Word
        && (said.Word.Operands == Patterns.Operands.Any ? !Operands(said).Except(Operands(denied)).Any() : Operands(said).SequenceEqual(Operands(denied)));

    private static IEnumerable<string> Operands(ConditionSyntax condition) => condition.Operands.Select(span => span.Code.Text);

    private static string About(ConditionSyntax condition) => condition.Subject == null ? "nothing" : $"no '{condition.Subject.Code.Text}'";

    private static string Text(ConditionSyntax condition)
    {
        var operands = string.Join(condition.Word.Operands == Patterns.Operands.Two ? " and " : " or ", Operands(condition).Select(text => $"'{text}'"));
        return $"{Verb(condition)} {condition.Word.Phrase} {operands}".Replace("  ", " ").Trim();
    }

    private static string Verb(ConditionSyntax condition) => (condition.Word.Verb, condition.Negated) switch
    {
        (var verb, false) => verb,
        ("is", true) => "is not",
        ("has", true) => "has no",
        (var verb, true) => $"does not {verb.TrimEnd('s')}",
    };
}
