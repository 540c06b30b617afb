using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>A problem of a document in the form that editors and build servers know from the compiler.</summary>
internal static class ProblemLine
{
    /// <param name="found">The problem.</param>
    /// <param name="shown">The document's path as it is shown.</param>
    public static string Of(DocumentProblem found, string shown)
    {
        var place = found.Document.Text.Lines.GetLinePosition(found.Problem.Span.Start);
        return $"{shown}({place.Line + 1},{place.Character + 1}): {SeverityName.Of(found.Problem.Kind.DefaultSeverity)} {found.Problem.Kind.Id}: {found.Problem.Message}";
    }
}
