using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Bound;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Whether a case of a rule finds a specimen, whatever the specimen's holes may hold.</summary>
internal sealed class Judge
{
    private readonly BoundCase _case;
    private readonly Rule _rule;
    private readonly Specimen _specimen;
    private readonly Premises _premises;
    private readonly MatchScope _scope;
    private readonly HoleConditions _conditions;

    public Judge(Rule rule, BoundCase judging, Specimen specimen, Premises premises, MatchScope scope)
    {
        (_rule, _case, _specimen, _premises, _scope) = (rule, judging, specimen, premises, scope);
        _conditions = judging.Conditions.Through(Implied);
    }

    /// <summary>The match of one of the alternatives at a node of the specimen, or null; also where the match cannot be brought to an end.</summary>
    public Match? Find(BoundPattern pattern, SyntaxNode node)
    {
        try
        {
            return pattern.Match(node, _scope, Bindings.Empty, _conditions) is { } match && Hold(match) ? match : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The exception that certainly holds for what an alternative finds at a node, or null.</summary>
    public ExceptClause? Exception(BoundPattern pattern, SyntaxNode node)
    {
        if (pattern.Match(node, _scope, Bindings.Empty, _conditions) is not { } match) return null;
        var excepted = _case.Clauses.OfType<BoundExcept>().FirstOrDefault(clause => !IsMet(clause, match, match.Bindings.Shared));
        return _case.Case.Syntax.Clauses.OfType<ExceptClause>().FirstOrDefault(clause => clause.Span == excepted?.Source);
    }

    private bool Hold(Match match)
    {
        if (_conditions.Hold("", Binding.Of(match.Node), match.Bindings.Shared, _scope) is not { } bindings) return false;
        var bound = _case.Clauses.ToLookup(clause => clause.Source);
        return _case.LateConditions.All(condition => _premises.Say(condition.Hole, Written(condition), bindings))
            && _case.Clauses.All(clause => clause is not HoleMember)
            && _case.Case.Syntax.Clauses.All(clause => Holds(clause, bound[clause.Span].FirstOrDefault(), match, bindings));
    }

    private bool Holds(Clause clause, BoundClause? bound, Match match, Bindings bindings) => clause switch
    {
        InsideClause or OrderClause => _premises.Say(_rule, clause, bindings),
        ContainingClause { Negated: false } => IsMet(bound, match, bindings) || !_specimen.IsTemplate && _premises.Say(_rule, clause, bindings),
        ContainingClause => IsMet(bound, match, bindings) && (_specimen.IsClosed || _premises.Say(_rule, clause, bindings)),
        ExceptClause => IsMet(bound, match, bindings) && (_specimen.IsClosed || !_specimen.IsTemplate && _premises.Say(_rule, clause, bindings)),
        _ => true,
    };

    private bool IsMet(BoundClause? bound, Match match, Bindings bindings) => bound?.Holds(match, bindings, _conditions, _scope) != null;

    private HoleCondition Implied(HoleCondition condition) =>
        new(condition.Hole, Negated: false, new ImpliedCondition(condition, Written(condition), _premises)) { Source = condition.Source };

    private ConditionSyntax Written(HoleCondition condition) => _case.Case.Syntax.Conditions.First(written => written.Span == condition.Source && written.Hole == condition.Hole);
}
