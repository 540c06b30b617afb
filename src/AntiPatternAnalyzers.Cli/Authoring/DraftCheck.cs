using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Examples;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>What is wrong with a new row and its examples before they are written.</summary>
internal static class DraftCheck
{
    /// <summary>The faults that keep the row from being a rule, or its alternative from being a fix.</summary>
    public static ImmutableArray<DocumentProblem> Faults(LearningsDocument document, string id, CancellationToken cancellation)
    {
        var book = RuleCompiler.Compile([document], DocumentFiles.Options, cancellation);
        var row = Row(document, id);
        return [.. book.Problems.Where(problem => problem.Problem.Kind.DefaultSeverity == DiagnosticSeverity.Warning && row.Contains(problem.Problem.Span.Start))];
    }

    /// <summary>What does not hold of its examples, compiled with the framework alone.</summary>
    public static async Task<ImmutableArray<DocumentProblem>> ExamplesAsync(LearningsDocument document, string id, CancellationToken cancellation)
    {
        var problems = await new ExampleRunner(FrameworkReferences.Of()).RunAsync(document, cancellation);
        var fences = document.Entries.SelectMany(entry => entry.Fences).Where(fence => fence.Id == id).Select(fence => fence.Span).Append(Row(document, id)).ToList();
        return [.. problems.Where(problem => fences.Any(span => span.Contains(problem.Problem.Span.Start)))];
    }

    /// <summary>Where the row of an ID stands.</summary>
    public static TextSpan Row(LearningsDocument document, string id) =>
        document.Rows.Last(row => row.Id?.Text == id || row.AntiPattern.Text.StartsWith(id + ":", StringComparison.Ordinal)).Span;
}
