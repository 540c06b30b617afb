using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules;

/// <summary>The holes that a case binds: in its patterns, in the contexts that must be there, in the operands of its conditions.</summary>
internal static class BoundHoles
{
    public static HashSet<string> Of(CaseSyntax written, PatternTable patterns) =>
        Names(patterns.HolesOf(written.Patterns.Concat(written.Clauses.SelectMany(Binding))));

    /// <summary>The holes that a condition may speak of: those that are bound, and those of contexts that must not be there.</summary>
    public static HashSet<string> Known(CaseSyntax written, PatternTable patterns) =>
        Names(patterns.HolesOf(written.Patterns.Concat(written.Clauses.SelectMany(CodeSpans.Of))));

    /// <summary>The holes that only clauses which must not hold bind; an operand that is just a hole binds nothing, and neither does that of a negation.</summary>
    public static HashSet<string> Foreign(CaseSyntax written, PatternTable patterns)
    {
        var binding = written.Patterns.Concat(written.Clauses.SelectMany(Binding).Where(span => patterns[span] is { IsBareHole: false }));
        var negated = written.Clauses.Where(clause => clause is not WhereClause).SelectMany(CodeSpans.Of);
        return Names(patterns.HolesOf(negated).Except(patterns.HolesOf(binding)));
    }

    private static HashSet<string> Names(IEnumerable<Hole> holes) => new(holes.Select(hole => hole.Name));

    private static IEnumerable<CodeSpan> Binding(Clause clause) => clause switch
    {
        WhereClause where => where.Conditions.Where(condition => !condition.Negated).SelectMany(condition => condition.Operands),
        InsideClause { Negated: false } or ContainingClause { Negated: false } or OrderClause { Negated: false } => CodeSpans.Of(clause),
        _ => Enumerable.Empty<CodeSpan>(),
    };
}
