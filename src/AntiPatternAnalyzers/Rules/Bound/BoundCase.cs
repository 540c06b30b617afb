using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>One case of a rule in one compilation.</summary>
/// <param name="Case">The case.</param>
/// <param name="Patterns">Its alternatives; those whose names mean nothing here are left out.</param>
/// <param name="Conditions">The conditions on its holes.</param>
/// <param name="Clauses">What must hold of the whole match.</param>
/// <param name="LateConditions">The conditions that speak of a hole which only a context binds.</param>
/// <param name="At">The hole to underline, or null.</param>
/// <param name="Applies">Whether everything that the case needs is there in this compilation.</param>
/// <param name="Problems">What is wrong with its names here.</param>
internal sealed record BoundCase(
    RuleCase Case,
    ImmutableArray<BoundPattern> Patterns,
    HoleConditions Conditions,
    ImmutableArray<BoundClause> Clauses,
    ImmutableArray<HoleCondition> LateConditions,
    string? At,
    bool Applies,
    ImmutableArray<Problem> Problems)
{
    private readonly Func<SyntaxNode, MatchScope, bool> _refuses = Refusal(Clauses, Conditions.On(hole => hole.Length > 0 && !Patterns.Any(pattern => pattern.Pattern.Holes.Any(held => held.Name == hole))));

    public KindSet Kinds { get; } = new KindSet(Patterns.SelectMany(pattern => pattern.Kinds.All));

    /// <summary>Whether an alternative may match a node, by a look that costs little.</summary>
    public bool MayFind(SyntaxNode node, MatchScope scope)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Kinds.Contains(node) && pattern.MayMatch(node, scope, Conditions)) return true;
        }

        return false;
    }

    /// <summary>The match of the first alternative that matches a node and for which every clause holds, or null.</summary>
    public Match? Find(SyntaxNode node, MatchScope scope)
    {
        foreach (var pattern in Patterns)
        {
            if (!pattern.Kinds.Contains(node)) continue;
            if (pattern.Match(node, scope, Bindings.Empty, Conditions, _refuses) is not { } match) continue;
            if (Hold(match, scope) is { } bindings) return Underlined(match with { Bindings = bindings.WithRunsOf(match.Bindings) });
        }

        return null;
    }

    /// <summary>Where the first clause, or condition on what a context binds, stands that a match does not meet; null where all are met.</summary>
    public TextSpan? FirstUnmet(Match match, MatchScope scope)
    {
        var bindings = match.Bindings.Shared;
        foreach (var clause in Clauses)
        {
            if (clause.Holds(match, bindings, Conditions, scope) is not { } held) return clause.Source;
            bindings = held;
        }

        return new HoleConditions(LateConditions).FirstUnmet(bindings, match.Node, scope)?.Source;
    }

    private static Func<SyntaxNode, MatchScope, bool> Refusal(ImmutableArray<BoundClause> clauses, HoleConditions further) => (node, scope) =>
    {
        foreach (var clause in clauses)
        {
            if (clause.Refuses(node, scope, further)) return true;
        }

        return false;
    };

    private Bindings? Hold(Match match, MatchScope scope)
    {
        var whole = Binding.Of(match.Node);
        if (scope.TakesShortcuts && (Conditions.Refuse("", whole, scope) || Conditions.RefuseDeclared("", whole, scope))) return null;
        var bindings = Conditions.Hold("", whole, match.Bindings.Shared, scope);
        foreach (var clause in Clauses)
        {
            if (bindings == null) return null;
            bindings = clause.Holds(match, bindings, Conditions, scope);
        }

        foreach (var condition in LateConditions)
        {
            var subject = condition.Hole.Length == 0 ? Binding.Of(match.Node) : bindings?[condition.Hole];
            if (bindings != null && subject != null) bindings = condition.Holds(subject, bindings, scope);
        }

        return bindings;
    }

    private Match Underlined(Match match)
    {
        if (At == null || match.Bindings[At] is not { } held) return match;
        if (held.Nodes.IsEmpty) return held.Name == default ? match : match with { Squiggle = held.Name.Span };
        return match with { Squiggle = TextSpan.FromBounds(held.Nodes[0].SpanStart, held.Nodes[held.Nodes.Length - 1].Span.End) };
    }
}
