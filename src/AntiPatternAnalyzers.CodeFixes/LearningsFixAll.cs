using AntiPatternAnalyzers.CodeFixes.Actions;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.CodeFixes;

/// <summary>
/// Fixes everything in a document that can be fixed safely. In each round the innermost matches are rewritten at once,
/// then the document is looked at afresh, until nothing is left: nested matches are found again round what was written.
/// </summary>
internal sealed class LearningsFixAll
{
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

    /// <summary>Rows that go round in circles are left out, and everything is begun again without them.</summary>
    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        for (var leftOut = ImmutableHashSet<Rule>.Empty; ;)
        {
            var rounds = new FixRounds();
            var changed = await FixAsync(document, diagnostics, leftOut, rounds).ConfigureAwait(false);
            if (rounds.Circle.IsEmpty) return changed;
            leftOut = leftOut.Union(rounds.Circle);
        }
    }

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, ImmutableHashSet<Rule> leftOut, FixRounds rounds)
    {
        var ids = diagnostics.Select(diagnostic => diagnostic.Id).ToImmutableHashSet();
        rounds.Add(await document.GetTextAsync(_cancellation).ConfigureAwait(false), ImmutableHashSet<Rule>.Empty);
        while (!diagnostics.IsEmpty && rounds.Circle.IsEmpty)
        {
            var (rewrites, edited) = await RoundAsync(document, diagnostics, leftOut).ConfigureAwait(false);
            if (edited == null) return document;
            document = edited.Document;
            rounds.Add(await document.GetTextAsync(_cancellation).ConfigureAwait(false), rewrites.Select(rewrite => rewrite.Finding.Rule).ToImmutableHashSet());
            diagnostics = await ReportedAsync(document, ids).ConfigureAwait(false);
        }

        return document;
    }

    /// <summary>The document after one round; null where nothing more can be done.</summary>
    private async Task<(ImmutableArray<Rewrite> Rewrites, EditedDocument? Edited)> RoundAsync(Document document, ImmutableArray<Diagnostic> diagnostics, ImmutableHashSet<Rule> leftOut)
    {
        var nothing = (ImmutableArray<Rewrite>.Empty, (EditedDocument?)null);
        if (await DocumentFindings.OfAsync(document, diagnostics.Select(diagnostic => diagnostic.Id).ToImmutableHashSet(), _cancellation).ConfigureAwait(false) is not { } findings) return nothing;
        var safe = new SafeTogether(new SafetyCheck(document, _cancellation).ApplyAsync, _cancellation);
        var open = Open(diagnostics.Select(findings.Of).OfType<Finding>().Where(finding => !leftOut.Contains(finding.Rule)), findings);
        while (open.Count > 0)
        {
            var batch = Innermost(open);
            var found = await safe.OfAsync(batch).ConfigureAwait(false);
            if (found.Edited != null) return found;
            open.RemoveAll(batch.Contains);
        }

        return nothing;
    }

    /// <summary>What can be written without a doubt, the smallest first; the order of the diagnostics does not matter.</summary>
    private List<Rewrite> Open(IEnumerable<Finding> findings, DocumentFindings document) => findings.Distinct()
        .Select(finding => RewritePlan.Of(finding, _choice, document).Rewrite).OfType<Rewrite>().Where(rewrite => rewrite.Doubt == null)
        .OrderBy(rewrite => rewrite.Edits[0].Span.Length).ThenBy(rewrite => rewrite.Edits[0].Span.Start)
        .ThenBy(rewrite => rewrite.Finding.Rule.Document.Path, StringComparer.Ordinal).ThenBy(rewrite => rewrite.Finding.Rule.Line).ToList();

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

    /// <summary>What the analyzer reports now under some IDs: what is suppressed stays as it is, and so do other rows, which may be bound already.</summary>
    private async Task<ImmutableArray<Diagnostic>> ReportedAsync(Document document, ImmutableHashSet<string> ids) =>
        await DocumentFindings.OfAsync(document, ids, _cancellation).ConfigureAwait(false) is { } findings
            ? ReportedFindings.Of(findings).RemoveAll(diagnostic => !ids.Contains(diagnostic.Id)) : ImmutableArray<Diagnostic>.Empty;
}
