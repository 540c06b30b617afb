using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.CodeFixes.Actions;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.CodeFixes;

/// <summary>
/// Fixes everything in a document that can be fixed safely. In each round the innermost matches are rewritten at once,
/// then the document is looked at afresh, until nothing is left: nested matches are found again round what was written.
/// </summary>
internal sealed class LearningsFixAll
{
    /// <summary>A row that finds what it wrote is held back; this stops rows that work against each other.</summary>
    private const int MostRounds = 100;

    private readonly int _choice;
    private readonly CancellationToken _cancellation;

    private LearningsFixAll(int choice, CancellationToken cancellation) => (_choice, _cancellation) = (choice, cancellation);

    public static FixAllProvider Provider { get; } = FixAllProvider.Create(async (context, document, diagnostics) =>
        ActionKey.Choice(context.CodeActionEquivalenceKey) is { } choice
            ? await new LearningsFixAll(choice, context.CancellationToken).FixAsync(document, diagnostics).ConfigureAwait(false)
            : null);

    /// <summary>The document with everything fixed that is reported under an ID.</summary>
    public static async Task<Document> FixAsync(Document document, string id, CancellationToken cancellation)
    {
        var all = new LearningsFixAll(0, cancellation);
        return await all.FixAsync(document, await all.ReportedAsync(document, ImmutableHashSet.Create(id)).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var ids = diagnostics.Select(diagnostic => diagnostic.Id).ToImmutableHashSet();
        for (var round = 0; round < MostRounds && !diagnostics.IsEmpty; round++)
        {
            if (await RoundAsync(document, diagnostics).ConfigureAwait(false) is not { } changed) return document;
            document = changed;
            diagnostics = await ReportedAsync(document, ids).ConfigureAwait(false);
        }

        return document;
    }

    /// <summary>The document after one round, or null where nothing more can be done.</summary>
    private async Task<Document?> RoundAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await DocumentFindings.OfAsync(document, _cancellation).ConfigureAwait(false) is not { } findings) return null;
        var check = new SafetyCheck(document, _cancellation);
        var open = diagnostics.Select(findings.Of).Where(finding => finding != null).Distinct()
            .Select(finding => RewritePlan.Of(finding!, _choice, findings).Rewrite).Where(rewrite => rewrite is { Doubt: null })
            .OrderBy(rewrite => rewrite!.Edits[0].Span.Length).ThenBy(rewrite => rewrite!.Edits[0].Span.Start)
            .Select(rewrite => rewrite!).ToList();
        while (open.Count > 0)
        {
            var batch = Innermost(open);
            var (_, edited) = await SafeAsync(batch, check).ConfigureAwait(false);
            if (edited != null) return edited.Document;
            open.RemoveAll(batch.Contains);
        }

        return null;
    }

    /// <summary>As many rewrites as can be made at once, the smallest first, in the order of the code.</summary>
    private static ImmutableArray<Rewrite> Innermost(List<Rewrite> open)
    {
        var batch = new List<Rewrite>();
        foreach (var rewrite in open)
        {
            if (!batch.Any(rewrite.Collides)) batch.Add(rewrite);
        }

        return batch.OrderBy(rewrite => rewrite.Edits[0].Span.Start).ToImmutableArray();
    }

    /// <summary>Those of the rewrites that are safe together, found by halving.</summary>
    private async Task<(ImmutableArray<Rewrite> Rewrites, EditedDocument? Edited)> SafeAsync(ImmutableArray<Rewrite> batch, SafetyCheck check)
    {
        if (await check.ApplyAsync(batch, _cancellation).ConfigureAwait(false) is (var edited, null)) return (batch, edited);
        if (batch.Length < 2) return (ImmutableArray<Rewrite>.Empty, null);
        var half = batch.Length / 2;
        var first = await SafeAsync(batch.Take(half).ToImmutableArray(), check).ConfigureAwait(false);
        var second = await SafeAsync(batch.Skip(half).ToImmutableArray(), check).ConfigureAwait(false);
        if (first.Edited == null || second.Edited == null) return first.Edited == null ? second : first;
        var both = first.Rewrites.AddRange(second.Rewrites);
        return await check.ApplyAsync(both, _cancellation).ConfigureAwait(false) is (var together, null) ? (both, together) : first;
    }

    /// <summary>What the analyzer reports now: what is suppressed stays as it is.</summary>
    private async Task<ImmutableArray<Diagnostic>> ReportedAsync(Document document, ImmutableHashSet<string> ids)
    {
        var model = await document.GetSemanticModelAsync(_cancellation).ConfigureAwait(false);
        var analysis = model!.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new LearningsAnalyzer()), document.Project.AnalyzerOptions);
        var reported = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, _cancellation).ConfigureAwait(false);
        return reported.Where(diagnostic => ids.Contains(diagnostic.Id) && !diagnostic.IsSuppressed).ToImmutableArray();
    }
}
