using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>A rule in one compilation.</summary>
internal sealed class BoundRule
{
    private readonly Problem? _failure;

    public BoundRule(Rule rule, ImmutableArray<BoundCase> cases, Problem? failure = null)
    {
        (Rule, Cases, _failure) = (rule, cases, failure);
        Kinds = new KindSet(cases.Where(bound => bound.Applies).SelectMany(bound => bound.Kinds.All));
        SeesNull = failure != null || Nullness.MattersTo(rule);
    }

    public Rule Rule { get; }

    /// <summary>Whether all of its names mean something in referenced assemblies, or nothing: it holds nothing of the compilation.</summary>
    public bool IsShared { get; init; }

    public ImmutableArray<BoundCase> Cases { get; }

    /// <summary>The kinds of node at which the rule can find something; none where it is idle here.</summary>
    public KindSet Kinds { get; }

    /// <summary>Whether what the compiler says of null can make a difference to the rule.</summary>
    public bool SeesNull { get; }

    /// <summary>What is wrong with the names of the row in this compilation.</summary>
    public IEnumerable<Problem> Problems => _failure != null
        ? new[] { _failure }
        : Cases.SelectMany(bound => bound.Problems).GroupBy(problem => problem.Span).Select(group => Kinds.IsEmpty ? group.First() : NameProblems.InPart(group.First()));

    /// <summary>Whether the rule may find something at a node, by a look that costs little; only a no is sure.</summary>
    public bool MayFind(SyntaxNode node, MatchScope scope)
    {
        if (!Kinds.Contains(node)) return false;
        foreach (var bound in Cases)
        {
            if (bound.Applies && bound.MayFind(node, scope)) return true;
        }

        return false;
    }

    /// <summary>What the first case that matches finds at a node, or null.</summary>
    public Finding? Find(SyntaxNode node, MatchScope scope)
    {
        scope.SeesNull = SeesNull;
        try
        {
            return FindIn(node, scope);
        }
        finally
        {
            scope.SeesNull = true;
        }
    }

    private Finding? FindIn(SyntaxNode node, MatchScope scope)
    {
        foreach (var bound in Cases)
        {
            if (!bound.Applies || !bound.Kinds.Contains(node)) continue;
            if (bound.Find(node, scope) is { } match && !NameOf.IsInside(node)) return new Finding(Rule, bound.Case, match);
        }

        return null;
    }
}
