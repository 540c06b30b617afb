using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules;

/// <summary>A problem and the document that it is in.</summary>
public sealed record DocumentProblem(LearningsDocument Document, Problem Problem)
{
    /// <summary>The problem as the compiler reports it, on its own line of the document.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Problem.Kind, DocumentLocation.Of(Document, Problem.Span), Problem.Arguments.ToArray<object>());
}
