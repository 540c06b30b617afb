using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules;

/// <summary>A problem and the document that it is in.</summary>
public sealed record DocumentProblem(LearningsDocument Document, Problem Problem)
{
    /// <summary>Other rows that the problem speaks of.</summary>
    public ImmutableArray<Rule> Others { get; init; } = ImmutableArray<Rule>.Empty;

    /// <summary>The problem as the compiler reports it, on its own line of the document.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Problem.Kind,
            DocumentLocation.Of(Document, Problem.Span),
            Others.Select(other => DocumentLocation.Of(other.Document, other.Row.Span)),
            Problem.Arguments.Select(PlainText.Line).ToArray<object>());
}
