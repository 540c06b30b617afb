using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary><em>inside</em> and <em>not inside</em>: something round the match fits one of the contexts, or nothing does.</summary>
internal sealed class BoundInside : BoundClause
{
    private readonly ImmutableArray<BoundContext> _contexts;
    private readonly bool _negated;

    public BoundInside(ImmutableArray<BoundContext> contexts, bool negated) => (_contexts, _negated) = (contexts, negated);

    public override bool Refuses(SyntaxNode node, MatchScope scope, HoleConditions conditions)
    {
        foreach (var context in _contexts)
        {
            if (_negated && context.IsSyntax && context.MayBeThere(node, scope, conditions)) return true;
            if (!_negated && context.MayBeThere(node, scope, conditions)) return false;
        }

        return !_negated;
    }

    public override Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        foreach (var context in _contexts)
        {
            if (context.Find(match.Node, bindings, conditions, scope) is { } found) return _negated ? null : found;
        }

        return _negated ? bindings : null;
    }
}
