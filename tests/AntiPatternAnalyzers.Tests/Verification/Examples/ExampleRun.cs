using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>An example, compiled, with the rules of its document.</summary>
internal sealed record ExampleRun(Example Example, ExampleCode Code, ProjectRules Rules, CancellationToken Cancellation)
{
    /// <summary>What the example's row finds in it.</summary>
    public ImmutableArray<Finding> Findings =>
        [.. FindingScan.Find(Code.Compilation.GetSemanticModel(Code.Tree), Rules, Cancellation).Where(finding => finding.Rule.Row.Span == Example.Row!.Span)];
}
