using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary><em>except `pattern`</em>: none of the patterns matches the same node.</summary>
internal sealed class BoundExcept : BoundClause
{
    private readonly ImmutableArray<BoundPattern> _patterns;

    public BoundExcept(ImmutableArray<BoundPattern> patterns) => _patterns = patterns;

    public override Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope) =>
        _patterns.Any(pattern => pattern.Match(match.Node, scope, bindings, conditions) != null) ? null : bindings;
}
