using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary><em>containing</em> and <em>not containing</em>: a descendant matches, or none does.</summary>
internal sealed class BoundContaining : BoundClause
{
    private readonly ImmutableArray<BoundPattern> _patterns;
    private readonly bool _negated;

    public BoundContaining(ImmutableArray<BoundPattern> patterns, bool negated) => (_patterns, _negated) = (patterns, negated);

    public override Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope) =>
        Within(match.Nodes, bindings, conditions, scope);

    /// <summary>The same for any code.</summary>
    public Bindings? Within(IEnumerable<SyntaxNode> code, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        var found = code.SelectMany(node => node.DescendantNodes())
            .SelectMany(node => _patterns.Where(pattern => pattern.Kinds.Contains(node)), (node, pattern) => pattern.Match(node, scope, bindings, conditions))
            .FirstOrDefault(inner => inner != null);
        if (_negated) return found == null ? bindings : null;
        return found?.Bindings.Shared;
    }
}
