using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>
/// What one kind of review says of rows that are C# and rules, and yet are not what their author meant. One review, one file
/// in this folder; it is found by being there. A review never guesses: what it cannot tell it does not report.
/// </summary>
internal abstract class Review
{
    /// <summary>All reviews.</summary>
    public static ImmutableArray<Review> All { get; } = Words.Of<Review>(review => review.GetType().Name);

    /// <summary>The problems that the review finds.</summary>
    public abstract IEnumerable<DocumentProblem> Problems(ReviewedRules rules);
}
