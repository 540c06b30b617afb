using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Rules.Reviews;

/// <summary>Rows with the places of their problems marked: <c>{|LRN036:…|}</c>.</summary>
internal static class Reviewed
{
    /// <summary>The rows have exactly the marked problems.</summary>
    public static ImmutableArray<string> Rows(params string[] rows)
    {
        var (document, spans) = Markup.Read(Document.OfRows(rows));
        var expected = spans.OrderBy(span => span.Span.Start).Select(span => $"{span.Id} {document.Substring(span.Span.Start, span.Span.Length)}");
        var found = Document.AllProblems(document).OrderBy(problem => problem.Problem.Span.Start).ToList();
        Assert.Equal(expected, found.Select(problem => $"{problem.Problem.Kind.Id} {document.Substring(problem.Problem.Span.Start, problem.Problem.Span.Length)}"));
        return [.. found.Select(problem => problem.Problem.Message)];
    }

    /// <summary>The only problem of a row with this Anti-Pattern cell is the marked one; the message ends with the reason.</summary>
    public static void Cell(string cell, string reason) =>
        Assert.EndsWith(reason, Assert.Single(Rows($"| AP0001: Test: {cell} | it broke | something else |")), StringComparison.Ordinal);

    /// <summary>A row with this Anti-Pattern cell has no problem.</summary>
    public static void Fine(string cell) => Rows($"| AP0001: Test: {cell} | it broke | something else |");
}
