using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>A template that its own row or another one finds: with the fix it is not over. What goes round in circles is reported as such.</summary>
internal sealed class FlaggedAlternatives : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules) => rules.Fixes.Steps
        .Where(step => !rules.Fixes.IsInCircle(step))
        .GroupBy(step => step.Template.Span)
        .Select(steps => Report(steps.OrderBy(step => step.IsOwn ? 0 : 1).First()));

    private static DocumentProblem Report(FixStep step)
    {
        var from = step.Template.Rule;
        if (step.IsOwn) return new(from.Document, Problem.At(step.Template.Span, ProblemKinds.OwnAlternative, RowName.Of(from)));
        return new(from.Document, Problem.At(step.Template.Span, ProblemKinds.FlaggedAlternative, RowName.Of(from), RowName.Of(step.Finder)))
        {
            Others = ImmutableArray.Create(step.Finder),
        };
    }
}
