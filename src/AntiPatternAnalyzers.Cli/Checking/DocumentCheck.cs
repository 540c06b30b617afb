using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Checking;

/// <summary>Everything that is wrong with documents: the analyzer's own problems, and what can only be seen from all of the code and from the disk.</summary>
internal static class DocumentCheck
{
    /// <summary>The problems, in the order of documents and lines.</summary>
    /// <param name="result">What the analyzers said of the code and its documents.</param>
    /// <param name="unread">Documents that no project reads, compiled by themselves.</param>
    /// <param name="cancellation">Stops the check.</param>
    public static ImmutableArray<CheckedProblem> Problems(ScanResult result, RuleBook unread, CancellationToken cancellation)
    {
        var documents = result.Documents.Concat(unread.Documents).DistinctBy(document => document.Path).ToImmutableArray();
        var all = Reported(result)
            .Concat(unread.Problems.Select(problem => CheckedProblem.Of(problem)))
            .Concat(result.Uses.Where(use => use.IsIdle).Select(Idle))
            .Concat(SharedIds.In(documents, [.. result.Books, unread]))
            .Concat(BrokenLinks.In(documents, cancellation));
        return [.. all.DistinctBy(problem => (problem.Path, problem.Start, problem.Id)).OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Start)];
    }

    /// <summary>What the analyzer says; that a row is idle in one project is no problem while it is at work in another.</summary>
    private static IEnumerable<CheckedProblem> Reported(ScanResult result) => result.All
        .Where(found => found.IsOfDocument && found.Id != ProblemKinds.IdleRow.Id && found.Id != ProblemKinds.NotNeeded.Id)
        .Select(found => new CheckedProblem(found.Path, found.Lines.Start, found.Id, found.Severity, found.Message));

    private static CheckedProblem Idle(RuleUse use)
    {
        var place = use.Rule.Document.Text.Lines.GetLinePosition(use.Rule.Row.AntiPattern.Span.Start);
        var where = use.Readers == 1 ? "in the one project that reads it" : $"in all {use.Readers} projects that read it";
        return new CheckedProblem(use.Rule.Document.Path, place, ProblemKinds.IdleRow.Id, DiagnosticSeverity.Warning, $"{use.Rule.Id} is idle {where}, and finds nothing anywhere: {use.Reason}");
    }
}
