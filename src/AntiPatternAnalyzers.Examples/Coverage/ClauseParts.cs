using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Examples.Coverage;

/// <summary>The parts of a clause. Where it is one of several joined by <em>or</em>, so is each of those.</summary>
internal static class ClauseParts
{
    /// <remarks>What exists is the same for all examples: they cannot show whether <em>when … exists</em> is needed.</remarks>
    public static IEnumerable<RulePart> Of(Clause clause) => clause switch
    {
        WhenClause => Enumerable.Empty<RulePart>(),
        OppositeClause => new[] { new RulePart(ProblemKinds.UnneededClause, clause.Span, compiled => compiled.IsOpposite && compiled.Syntax.Clauses.Any(other => other.Span == clause.Span) ? null : compiled) },
        WhereClause where => where.Conditions.Select(condition => Condition(where, condition)),
        InsideClause inside => new[] { Whole(clause, Contexts(inside)) },
        ContainingClause containing => new[] { Whole(clause, Several(clause, containing.Patterns, left => containing with { Patterns = left })) },
        OrderClause order => new[] { Whole(clause, Several(clause, order.Patterns, left => order with { Patterns = left })) },
        ExceptClause except => new[] { Whole(clause, Several(clause, except.Patterns, left => except with { Patterns = left })) },
        _ => new[] { Whole(clause, Enumerable.Empty<RulePart>()) },
    };

    private static RulePart Condition(WhereClause where, ConditionSyntax condition)
    {
        var index = where.Conditions.IndexOf(condition);
        var isShared = where.Conditions.Count(other => other.Span == condition.Span) > 1;
        var operands = condition.Word.Operands != Patterns.Operands.Any ? Enumerable.Empty<RulePart>()
            : Several(where, condition.Operands, left => where with { Conditions = where.Conditions.SetItem(index, condition with { Operands = left }) });
        return Part(where, isShared && condition.Subject != null ? condition.Subject.Span : condition.Span, where with { Conditions = where.Conditions.RemoveAt(index) }, operands);
    }

    private static IEnumerable<RulePart> Contexts(InsideClause inside) => inside.Contexts.SelectMany((context, index) =>
    {
        var narrowings = context.Narrowings.Select((narrowing, at) => Part(
            inside, narrowing.Span, inside with { Contexts = inside.Contexts.SetItem(index, context with { Narrowings = context.Narrowings.RemoveAt(at) }) }));
        return inside.Contexts.Length == 1 ? narrowings : narrowings.Prepend(Part(inside, context.Span, inside with { Contexts = inside.Contexts.RemoveAt(index) }));
    });

    private static IEnumerable<RulePart> Several(Clause clause, ImmutableArray<CodeSpan> spans, Func<ImmutableArray<CodeSpan>, Clause> with) =>
        spans.Length == 1 ? Enumerable.Empty<RulePart>() : spans.Select((span, index) => Part(clause, span.Span, with(spans.RemoveAt(index))));

    private static RulePart Whole(Clause clause, IEnumerable<RulePart> parts) => Part(clause, clause.Span, null, parts);

    private static RulePart Part(Clause clause, TextSpan span, Clause? left, IEnumerable<RulePart>? parts = null) =>
        new(ProblemKinds.UnneededClause, span, compiled => compiled with { Syntax = compiled.Syntax with { Clauses = Replaced(compiled.Syntax.Clauses, clause, left) } })
        {
            Parts = parts?.ToImmutableArray() ?? ImmutableArray<RulePart>.Empty,
        };

    private static ImmutableArray<Clause> Replaced(ImmutableArray<Clause> clauses, Clause clause, Clause? left) => clauses
        .Select(other => other.Span == clause.Span ? left : other).OfType<Clause>().ToImmutableArray();
}
