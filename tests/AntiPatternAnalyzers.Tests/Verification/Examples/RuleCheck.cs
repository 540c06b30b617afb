using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>The example has a row, and the row is a rule without a problem.</summary>
internal sealed class RuleCheck : ExampleCheck
{
    public override IEnumerable<ExampleFailure> Failures(ExampleRun run)
    {
        var (example, rules) = (run.Example, run.Rules);
        if (example.Row == null) return [example.Fails("no row of this document, or more than one, is the example's")];
        var problems = rules.Problems.Where(found => example.Row.Span.Contains(found.Problem.Span) && found.Problem.Kind != ProblemKinds.NotNeeded).ToList();
        if (problems.Count > 0) return problems.Select(found => example.Fails($"its row has a problem: {found.Problem.Kind.Id}: {found.Problem.Message}"));
        return rules.Rules.Any(bound => bound.Rule.Row.Span == example.Row.Span) ? [] : [example.Fails("its row is prose and has no pattern")];
    }
}
