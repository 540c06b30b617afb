using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether a changed document compiles as well as before, and is clear of what its own row finds.</summary>
internal sealed class SafetyCheck
{
    private readonly Document _document;
    private readonly Lazy<Task<ILookup<string, Diagnostic>>> _before;

    public SafetyCheck(Document document, CancellationToken cancellation)
    {
        _document = document;
        _before = new Lazy<Task<ILookup<string, Diagnostic>>>(() => ErrorsAsync(document, cancellation));
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
            ?? await NewErrorAsync(edited.Document, cancellation).ConfigureAwait(false)
            ?? await FoundAgainAsync(edited, rewrites, cancellation).ConfigureAwait(false);
        return (edited, doubt);
    }

    private async Task<string?> NewErrorAsync(Document changed, CancellationToken cancellation)
    {
        var (before, after) = (await _before.Value.ConfigureAwait(false), await ErrorsAsync(changed, cancellation).ConfigureAwait(false));
        var worse = after.FirstOrDefault(group => group.Count() > before[group.Key].Count());
        return worse == null ? null : worse.Last() is var error ? $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}" : null;
    }

    private static async Task<string?> FoundAgainAsync(EditedDocument edited, IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        if (await DocumentFindings.OfAsync(edited.Document, cancellation).ConfigureAwait(false) is not { } findings) return null;
        var rows = rewrites.Select(rewrite => Row(rewrite.Finding)).ToImmutableHashSet();
        var again = findings.All.Where(finding => rows.Contains(Row(finding))).Select(finding => finding.Match.Node.Span)
            .Any(found => edited.Results.Any(result => result.Contains(found)) && !edited.Captured.Any(captured => captured.Contains(found)));
        return again ? "the row finds its own result again" : null;
    }

    private static (string Path, int Line) Row(Rules.Finding finding) => (finding.Rule.Document.Path, finding.Rule.Line);

    private static async Task<ILookup<string, Diagnostic>> ErrorsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model!.GetDiagnostics(null, cancellation).Where(found => found.Severity == DiagnosticSeverity.Error && !found.IsSuppressed).ToLookup(found => found.Id);
    }
}
