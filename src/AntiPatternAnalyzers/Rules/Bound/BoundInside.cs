using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary><em>inside</em> and <em>not inside</em>: something round the match fits one of the contexts, or nothing does.</summary>
internal sealed class BoundInside : BoundClause
{
    private readonly ImmutableArray<BoundContext> _contexts;
    private readonly bool _negated;

    public BoundInside(ImmutableArray<BoundContext> contexts, bool negated) => (_contexts, _negated) = (contexts, negated);

    public override bool Refuses(SyntaxNode node, MatchScope scope) => _negated
        ? _contexts.Any(context => context.IsSyntax && IsThere(context, node, scope))
        : _contexts.All(context => context.IsSyntax && !IsThere(context, node, scope));

    public override Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        foreach (var context in _contexts)
        {
            if (context.Find(match.Node, bindings, conditions, scope) is { } found) return _negated ? null : found;
        }

        return _negated ? bindings : null;
    }

    private static bool IsThere(BoundContext context, SyntaxNode node, MatchScope scope) => context.Find(node, Bindings.Empty, HoleConditions.None, scope) != null;
}
