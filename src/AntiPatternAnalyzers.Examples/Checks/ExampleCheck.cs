using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>One thing that must hold of an example. One kind, one file in this folder.</summary>
internal abstract class ExampleCheck
{
    public virtual Task<ImmutableArray<Problem>> ProblemsAsync(ExampleRun run) => Task.FromResult(Problems(run).ToImmutableArray());

    protected virtual IEnumerable<Problem> Problems(ExampleRun run) => Enumerable.Empty<Problem>();
}
