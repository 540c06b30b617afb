using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>The names of the row mean something where its example is compiled; what it asks for with <em>when</em> may be missing there.</summary>
internal sealed class NamesCheck : ExampleCheck
{
    protected override IEnumerable<Problem> Problems(ExampleRun run) => run.Rules!.Problems.Select(found => found.Problem).Where(problem => problem.Kind != ProblemKinds.NotNeeded);
}
