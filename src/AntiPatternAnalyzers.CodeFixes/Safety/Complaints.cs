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
        var added = worse.SelectMany(group => New(group, before[group.Key])).ToList();
        var (error, places) = (added.Last(found => found.Id == worse[0].Key), added.Select(found => found.Location.SourceSpan).ToList());
        return new Verdict(
            edited, $"{error.Id}: {Text(error)}",
            places.SelectMany(written.Behind).ToImmutableHashSet(), places.SelectMany(written.MaybeBehind).ToImmutableHashSet());
    }

    /// <summary>The complaints of one ID that there are more of: nobody is to blame for the others.</summary>
    private static IEnumerable<Diagnostic> New(IEnumerable<Diagnostic> after, IEnumerable<Diagnostic> before)
    {
        var known = before.ToLookup(Text);
        return after.GroupBy(Text).Where(same => same.Count() > known[same.Key].Count()).SelectMany(same => same);
    }

    private static string Text(Diagnostic found) => found.GetMessage(CultureInfo.InvariantCulture);
}
