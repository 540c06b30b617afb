using AntiPatternAnalyzers.CodeFixes.Declarations;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether a changed document compiles as well as before, and is clear of what its own row finds.</summary>
internal sealed class SafetyCheck
{
    private const string Again = "the row finds its own result again";

    private readonly Document _document;
    private readonly Lazy<Task<ILookup<string, Diagnostic>>> _before;

    public SafetyCheck(Document document, CancellationToken cancellation)
    {
        _document = document;
        _before = new Lazy<Task<ILookup<string, Diagnostic>>>(() => Complaints.OfAsync(document, cancellation));
    }

    /// <summary>The document with the rewrites made, and what speaks against them; null where they cannot be written at all.</summary>
    public async Task<Verdict?> ApplyAsync(IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        var edits = rewrites.SelectMany(rewrite => rewrite.Edits).GroupBy(edit => (edit.Span, edit.Text)).Select(same => same.First());
        if (await EditedDocument.ApplyAsync(_document, edits, cancellation).ConfigureAwait(false) is not { } edited) return null;
        var written = await WrittenCode.OfAsync(edited, rewrites, cancellation).ConfigureAwait(false);
        return Doubted(edited, rewrites.Where(rewrite => rewrite.Doubt != null).Select(rewrite => (rewrite, rewrite.Doubt!)).ToList())
            ?? Complaints.Compare(await _before.Value.ConfigureAwait(false), await Complaints.OfAsync(edited.Document, cancellation).ConfigureAwait(false), edited, written)
            ?? Doubted(edited, await CallsAround.DoubtsAsync(_document, edited, written, cancellation).ConfigureAwait(false))
            ?? Doubted(edited, await Recursion.DoubtsAsync(_document, edited, written, cancellation).ConfigureAwait(false))
            ?? await FoundAgainAsync(edited, written, rewrites, cancellation).ConfigureAwait(false)
            ?? Verdict.Safe(edited);
    }

    private static Verdict? Doubted(EditedDocument edited, List<(Rewrite Rewrite, string Doubt)> doubts)
    {
        var blamed = doubts.Select(found => found.Rewrite).ToImmutableHashSet();
        return doubts.Count == 0 ? null : new Verdict(edited, doubts[0].Doubt, blamed, blamed);
    }

    private async Task<Verdict?> FoundAgainAsync(EditedDocument edited, WrittenCode written, IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        var ids = rewrites.Select(rewrite => rewrite.Finding.Rule.Id).ToImmutableHashSet();
        if (await DocumentFindings.OfAsync(edited.Document, ids, cancellation).ConfigureAwait(false) is not { } findings) return null;
        var rows = rewrites.Select(rewrite => Row(rewrite.Finding)).ToImmutableHashSet();
        var again = findings.All.Where(finding => rows.Contains(Row(finding))).Select(finding => finding.Match.Node.Span)
            .Where(found => edited.Results.Any(result => result.Contains(found)) && !edited.Captured.Any(captured => captured.Contains(found))).ToList();
        if (again.Count > 0) return new Verdict(edited, Again, again.SelectMany(written.At).ToImmutableHashSet(), again.SelectMany(written.Near).ToImmutableHashSet());
        var declarations = rewrites.Where(rewrite => DeclarationPlan.IsFor(rewrite.Finding.Match.Node)).ToList();
        var rest = await FoundAsManyAsync(declarations, findings, ids, cancellation).ConfigureAwait(false);
        return rest == null ? null : new Verdict(edited, Again, rest, rest);
    }

    /// <summary>
    /// Where a row finds more declarations than it should by now, those of the rows that find as many as before, and null where none does.
    /// What is written for a declaration is spread over its parts, and has no place of its own.
    /// </summary>
    private async Task<ImmutableHashSet<Rewrite>?> FoundAsManyAsync(List<Rewrite> rewrites, DocumentFindings now, ImmutableHashSet<string> ids, CancellationToken cancellation)
    {
        if (rewrites.Count == 0 || await DocumentFindings.OfAsync(_document, ids, cancellation).ConfigureAwait(false) is not { } before) return null;
        var rows = rewrites.GroupBy(rewrite => Row(rewrite.Finding))
            .Select(row => (Rewrites: row, Now: now.All.Count(finding => Row(finding) == row.Key), Before: before.All.Count(finding => Row(finding) == row.Key)))
            .Where(row => row.Now > row.Before - row.Rewrites.Count()).ToList();
        return rows.Count == 0 ? null : rows.Where(row => row.Now >= row.Before).SelectMany(row => row.Rewrites).ToImmutableHashSet();
    }

    private static (string Path, int Line) Row(Rules.Finding finding) => (finding.Rule.Document.Path, finding.Rule.Line);
}
