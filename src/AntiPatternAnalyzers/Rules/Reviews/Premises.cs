using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>What is known of a specimen besides its code: the conditions and clauses of its case.</summary>
internal sealed class Premises
{
    private readonly ImmutableHashSet<string> _conditions;
    private readonly ImmutableHashSet<string> _clauses;

    public Premises(Specimen specimen)
    {
        _conditions = specimen.Case.Syntax.Conditions.Select(condition => Key(condition.Hole, condition, Bindings.Empty)!).ToImmutableHashSet();
        _clauses = specimen.Case.Syntax.Clauses.Select(clause => Text(specimen.Rule, clause.Span, Bindings.Empty)!).ToImmutableHashSet();
    }

    /// <summary>Whether the case says of a hole what a condition of another case says of the hole that holds it.</summary>
    public bool Say(string hole, ConditionSyntax condition, Bindings bindings) => Key(hole, condition, bindings) is { } key && _conditions.Contains(key);

    /// <summary>Whether the case has a clause that another one has, their holes being the same.</summary>
    public bool Say(Rule rule, Clause clause, Bindings bindings) => Text(rule, clause.Span, bindings) is { } text && _clauses.Contains(text);

    private static string? Key(string hole, ConditionSyntax condition, Bindings bindings)
    {
        var operands = condition.Operands.Select(span => Mapped(span.Code.Text, bindings)).ToList();
        if (operands.Contains(null)) return null;
        var ordered = condition.Word.Operands == Operands.Any ? operands.OrderBy(text => text, StringComparer.Ordinal).ToList() : operands;
        return $"{hole} {condition.Negated} {condition.Word.Verb} {condition.Word.Phrase} {string.Join("\n", ordered)}";
    }

    private static string? Text(Rule rule, TextSpan span, Bindings bindings) => Mapped(rule.Document.Text.ToString(span), bindings);

    /// <summary>The text with the holes named as those that they hold, white space folded; null where one holds something else.</summary>
    private static string? Mapped(string text, Bindings bindings)
    {
        foreach (var name in bindings.Names.Where(name => name[0] != '.' && name.IndexOf(' ') < 0).Distinct().Where(name => Mentions(text, name)))
        {
            if (Openness.HoleIn(bindings[name]!) is not { } held) return null;
            text = System.Text.RegularExpressions.Regex.Replace(text, $@"\$(\.\.\.)?{name}\b", match => $"\0{match.Groups[1].Value}{held.Name}");
        }

        return string.Join(" ", text.Replace('\0', '$').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool Mentions(string text, string name) => text.Contains($"${name}") || text.Contains($"$...{name}");
}
