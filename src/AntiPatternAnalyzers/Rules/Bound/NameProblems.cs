using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>Names of a pattern that mean nothing in a compilation, or several things, as problems of the document.</summary>
internal static class NameProblems
{
    public static IEnumerable<Problem> Of(BoundPattern pattern, CodeSpan span)
    {
        if (pattern.IsUsable) yield break;
        foreach (var (problem, place) in pattern.Problems)
        {
            var at = span.Code.ToSource(place);
            yield return problem.Fault switch
            {
                NameFault.Ambiguous => Problem.At(at, ProblemKinds.AmbiguousName, problem.Name, problem.Detail),
                NameFault.MissingMember => Problem.At(at, ProblemKinds.UnknownMember, problem.Detail, problem.Name),
                NameFault.MissingCall => Idle(at, problem.Name, "member"),
                _ => Idle(at, problem.Name),
            };
        }
    }

    /// <summary>A name that is missing makes what needs it idle.</summary>
    public static Problem Idle(TextSpan at, string name, string kind = "type") => Problem.At(at, ProblemKinds.IdleRow, "The row", kind, name);

    /// <summary>The same where other parts of the row run.</summary>
    public static Problem InPart(Problem problem) =>
        problem.Kind == ProblemKinds.IdleRow ? problem with { Arguments = problem.Arguments.SetItem(0, "A part of the row") } : problem;
}
