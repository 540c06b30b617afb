using System.Globalization;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>The example compiles: what does not bind is never matched, and would pass as <c>good</c> for the wrong reason.</summary>
internal sealed class CompilesCheck : ExampleCheck
{
    public override IEnumerable<ExampleFailure> Failures(ExampleRun run) => run.Code.Errors.Select(error => run.Example.Fails(
        run.Code.Place(error.Location.SourceSpan.Start), $"the example does not compile: {error.GetMessage(CultureInfo.InvariantCulture)} ({error.Id})"));
}
