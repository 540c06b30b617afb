using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Rows that contradict one another: one writes what the next one finds, and so on, until the first finds it again.</summary>
internal sealed class FixCircles : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules) => rules.Fixes.Circles.Select(Report);

    private static DocumentProblem Report(ImmutableArray<FixStep> circle)
    {
        var start = circle[0].Template;
        var rows = circle.Select(step => step.Template.Rule).Append(start.Rule).Select(RowName.Of);
        return new(start.Rule.Document, Problem.At(start.Span, ProblemKinds.FixCircle, string.Join(" → ", rows)))
        {
            Others = circle.Select(step => step.Finder).Where(rule => rule != start.Rule).ToImmutableArray(),
        };
    }
}
