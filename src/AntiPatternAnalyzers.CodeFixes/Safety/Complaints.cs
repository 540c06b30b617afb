using System.Globalization;
using AntiPatternAnalyzers.CodeFixes.Edits;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>What the compiler says of a document. A new warning counts: it is an error where warnings are errors.</summary>
internal static class Complaints
{
    public static async Task<ILookup<string, Diagnostic>> OfAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model!.GetDiagnostics(null, cancellation).Where(found => found.Severity >= DiagnosticSeverity.Warning && !found.IsSuppressed).ToLookup(found => found.Id);
    }

    /// <summary>The verdict on complaints that are more than before; null where there are none.</summary>
    public static Verdict? Compare(ILookup<string, Diagnostic> before, ILookup<string, Diagnostic> after, EditedDocument edited, WrittenCode written)
    {
        var worse = after.Where(group => group.Count() > before[group.Key].Count()).ToList();
        if (worse.Count == 0) return null;
        var places = worse.SelectMany(group => group).Select(found => found.Location.SourceSpan).ToList();
        var error = worse[0].Last();
        return new Verdict(
            edited, $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}",
            places.SelectMany(written.At).ToImmutableHashSet(), places.SelectMany(written.Near).ToImmutableHashSet());
    }
}
