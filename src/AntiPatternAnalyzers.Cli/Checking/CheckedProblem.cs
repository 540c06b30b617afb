using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Checking;

/// <summary>A problem at its place in a document.</summary>
internal sealed record CheckedProblem(string Path, LinePosition Start, string Id, DiagnosticSeverity Severity, string Message)
{
    public static CheckedProblem Of(DocumentProblem found) => Of(found.Document, found.Problem.Span, found.Problem.Kind, found.Problem.Message);

    public static CheckedProblem Of(LearningsDocument document, TextSpan span, DiagnosticDescriptor kind, string message) =>
        new(document.Path, document.Text.Lines.GetLinePosition(span.Start), kind.Id, kind.DefaultSeverity, message);

    /// <summary>As compilers write it.</summary>
    public string Line(Func<string, string> shown) => $"{shown(Path)}({Start.Line + 1},{Start.Character + 1}): {SeverityName.Of(Severity)} {Id}: {Message}";
}
