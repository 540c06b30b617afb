using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>A clause that asks for what another one of the case denies: <em>inside a loop</em>, <em>not inside a loop</em>.</summary>
internal sealed class ImpossibleClauses : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules) => rules.Rules
        .SelectMany(rule => rule.Rule.Cases.Where(written => !written.IsOpposite), (rule, written) => (rule.Rule, written.Syntax.Clauses))
        .SelectMany(pair => Denied(pair.Clauses), (pair, clause) => new DocumentProblem(
            pair.Rule.Document, Problem.At(clause.Span, ProblemKinds.NeverHolds, "another clause asks for what this one rules out")));

    private static IEnumerable<Clause> Denied(ImmutableArray<Clause> clauses) =>
        clauses.Where(denied => clauses.Any(asked => Denies(denied, asked)));

    private static bool Denies(Clause denied, Clause asked) => (denied, asked) switch
    {
        (InsideClause { Negated: true } out_, InsideClause { Negated: false } in_) => in_.Contexts.All(context => out_.Contexts.Any(other => Denies(other, context))),
        (ContainingClause { Negated: true } none, ContainingClause { Negated: false } some) => Covers(none, some),
        (OrderClause { Negated: true } none, OrderClause { Negated: false } some) =>
            none.After == some.After && !some.Patterns.Select(span => span.Code.Text).Except(none.Patterns.Select(span => span.Code.Text)).Any(),
        _ => false,
    };

    private static bool Denies(ContextSyntax denied, ContextSyntax asked) =>
        denied.Pattern?.Code.Text == asked.Pattern?.Code.Text && denied.Word == asked.Word && denied.Family == asked.Family
        && !asked.Operands.Select(span => span.Code.Text).Except(denied.Operands.Select(span => span.Code.Text)).Any()
        && denied.Narrowings.All(narrowing => asked.Narrowings.Any(other => other.Negated == narrowing.Negated && Covers(narrowing, other) && Covers(other, narrowing)));

    private static bool Covers(ContainingClause clause, ContainingClause other) =>
        !other.Patterns.Select(span => span.Code.Text).Except(clause.Patterns.Select(span => span.Code.Text)).Any();
}
