using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>
/// Whether what may be null, which is dear to work out, can make a difference to a rule. Types compare without it, so only
/// three things can: the word <em>nullable</em>, a type with a <c>?</c>, and a hole that holds a type and stands somewhere else too, where it is compared, shown or matched as text.
/// </summary>
internal static class Nullness
{
    public static bool MattersTo(Rule rule) =>
        rule.Patterns.All.SelectMany(pattern => pattern.Readings).Any(reading => reading.HasNullable || reading.TypeHoles.Any(hole => IsSeenTwice(hole, rule)))
        || Conditions(rule).Any(condition => condition.Word is IsNullable);

    private static bool IsSeenTwice(Hole hole, Rule rule) => Texts(rule).Sum(text => Count("$" + hole.Name, text)) > 1;

    private static IEnumerable<string> Texts(Rule rule) => rule.Patterns.All.Select(pattern => pattern.Text)
        .Concat(rule.Cases.SelectMany(written => written.Templates.Select(template => template.Text).Append(written.Alternative)))
        .Concat(Conditions(rule).Where(condition => condition.Word is Matches).Select(condition => condition.Subject?.Code.Text ?? ""))
        .Append(rule.Title).Append(rule.Problem);

    private static IEnumerable<ConditionSyntax> Conditions(Rule rule) =>
        rule.Cases.SelectMany(written => written.Syntax.Conditions);

    /// <summary>How often a text has a hole, or one whose name begins like it.</summary>
    private static int Count(string hole, string text)
    {
        var count = 0;
        for (var at = text.IndexOf(hole, StringComparison.Ordinal); at >= 0; at = text.IndexOf(hole, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
