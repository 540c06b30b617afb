using AntiPatternAnalyzers.CodeFixes.Declarations;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether a changed document compiles as well as before, and is clear of what its own row finds.</summary>
internal sealed class SafetyCheck
{
    private readonly Document _document;
    private readonly Lazy<Task<ILookup<string, Diagnostic>>> _before;
    private readonly Lazy<Task<DocumentFindings?>> _found;

    public SafetyCheck(Document document, CancellationToken cancellation)
    {
        _document = document;
        _before = new Lazy<Task<ILookup<string, Diagnostic>>>(() => ComplaintsAsync(document, cancellation));
        _found = new Lazy<Task<DocumentFindings?>>(() => DocumentFindings.OfAsync(document, cancellation));
    }

    /// <summary>The document with the rewrites made, and what speaks against them; null where they cannot be written at all.</summary>
    public async Task<(EditedDocument Edited, string? Doubt)?> ApplyAsync(IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        var edits = new List<Edit>();
        foreach (var edit in rewrites.SelectMany(rewrite => rewrite.Edits))
        {
            if (!edits.Any(edit.IsSame)) edits.Add(edit);
        }

        if (await EditedDocument.ApplyAsync(_document, edits, cancellation).ConfigureAwait(false) is not { } edited) return null;
        var doubt = rewrites.Select(rewrite => rewrite.Doubt).FirstOrDefault(doubt => doubt != null)
            ?? await NewComplaintAsync(edited.Document, cancellation).ConfigureAwait(false)
            ?? await CallsAround.DoubtAsync(_document, edited, rewrites, cancellation).ConfigureAwait(false)
            ?? await FoundAgainAsync(edited, rewrites, cancellation).ConfigureAwait(false);
        return (edited, doubt);
    }

    /// <summary>What the compiler says that it did not say before. A new warning is an error where warnings are errors.</summary>
    private async Task<string?> NewComplaintAsync(Document changed, CancellationToken cancellation)
    {
        var (before, after) = (await _before.Value.ConfigureAwait(false), await ComplaintsAsync(changed, cancellation).ConfigureAwait(false));
        var worse = after.FirstOrDefault(group => group.Count() > before[group.Key].Count());
        return worse == null ? null : worse.Last() is var error ? $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}" : null;
    }

    private async Task<string?> FoundAgainAsync(EditedDocument edited, IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        if (await DocumentFindings.OfAsync(edited.Document, cancellation).ConfigureAwait(false) is not { } findings) return null;
        var rows = rewrites.Select(rewrite => Row(rewrite.Finding)).ToImmutableHashSet();
        var again = findings.All.Where(finding => rows.Contains(Row(finding))).Select(finding => finding.Match.Node.Span)
            .Any(found => edited.Results.Any(result => result.Contains(found)) && !edited.Captured.Any(captured => captured.Contains(found)));
        again |= await AreAsManyAsync(rewrites.Where(rewrite => DeclarationPlan.IsFor(rewrite.Finding.Match.Node)).ToList(), findings).ConfigureAwait(false);
        return again ? "the row finds its own result again" : null;
    }

    /// <summary>Whether a row finds no fewer declarations than before: what is written for one is spread over its parts, and has no place of its own.</summary>
    private async Task<bool> AreAsManyAsync(List<Rewrite> rewrites, DocumentFindings now)
    {
        if (rewrites.Count == 0 || await _found.Value.ConfigureAwait(false) is not { } before) return false;
        return rewrites.GroupBy(rewrite => Row(rewrite.Finding)).Any(row =>
            now.All.Count(finding => Row(finding) == row.Key) > before.All.Count(finding => Row(finding) == row.Key) - row.Count());
    }

    private static (string Path, int Line) Row(Rules.Finding finding) => (finding.Rule.Document.Path, finding.Rule.Line);

    private static async Task<ILookup<string, Diagnostic>> ComplaintsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model!.GetDiagnostics(null, cancellation).Where(found => found.Severity >= DiagnosticSeverity.Warning && !found.IsSuppressed).ToLookup(found => found.Id);
    }
}
