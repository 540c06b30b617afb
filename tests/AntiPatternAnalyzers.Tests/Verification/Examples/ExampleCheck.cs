namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>One thing that must hold of an example.</summary>
internal abstract class ExampleCheck
{
    public abstract IEnumerable<ExampleFailure> Failures(ExampleRun run);
}
