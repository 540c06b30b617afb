using System.Globalization;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>All reviews of some rules.</summary>
internal static class RuleReviews
{
    public static ImmutableArray<DocumentProblem> Problems(ImmutableArray<BoundRule> rules, NameResolver names, CancellationToken cancellation)
    {
        if (rules.IsEmpty) return ImmutableArray<DocumentProblem>.Empty;
        try
        {
            var reviewed = ReviewedRules.Of(rules, names, cancellation);
            return Review.All.SelectMany(review => review.Problems(reviewed)).OrderBy(problem => problem.Problem.Span.Start).ToImmutableArray();
        }
        catch (UnboundedReviewException)
        {
            var first = rules[0].Rule;
            return ImmutableArray.Create(new DocumentProblem(
                first.Document, Problem.At(first.Row.AntiPattern.Span, ProblemKinds.NotReviewed, UnboundedReviewException.MaximumComparisons.ToString("#,0", CultureInfo.InvariantCulture))));
        }
    }
}
