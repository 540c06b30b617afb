using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>All reviews of some rules.</summary>
internal static class RuleReviews
{
    public static ImmutableArray<DocumentProblem> Problems(ImmutableArray<BoundRule> rules, NameResolver names, CancellationToken cancellation)
    {
        if (rules.IsEmpty) return ImmutableArray<DocumentProblem>.Empty;
        var reviewed = ReviewedRules.Of(rules, names, cancellation);
        return Review.All.SelectMany(review => review.Problems(reviewed)).OrderBy(problem => problem.Problem.Span.Start).ToImmutableArray();
    }
}
