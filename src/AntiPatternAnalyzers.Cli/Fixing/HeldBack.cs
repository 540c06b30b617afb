using System.Collections.Concurrent;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.CodeFixes;

namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>A finding that is left, and why.</summary>
/// <param name="Found">The finding.</param>
/// <param name="Reason">What speaks against a fix, in words.</param>
internal sealed record HeldBack(Spotted Found, string Reason)
{
    private const string Foreign = "the file belongs to a package";

    private const string Together = "it does not compile in each of the projects that share the file, or rows undo one another";

    /// <summary>Why the findings of a scan are left, in the order of the scan.</summary>
    public static async Task<ImmutableArray<HeldBack>> InAsync(ScanResult left, CancellationToken cancellation)
    {
        var reasons = new ConcurrentDictionary<Spotted, string>();
        var files = left.All.Where(found => !found.IsOfDocument).GroupBy(found => found.Path);
        await Parallel.ForEachAsync(files, cancellation, async (file, stop) =>
        {
            var known = PackageFiles.Has(file.Key) ? file.Select(found => (found, Foreign)) : await ReasonsAsync(left.Code.Solution, [.. file], stop);
            foreach (var (found, reason) in known) reasons[found] = reason;
        });
        return [.. left.All.Where(reasons.ContainsKey).Select(found => new HeldBack(found, reasons[found]))];
    }

    private static async Task<IEnumerable<(Spotted Found, string Reason)>> ReasonsAsync(Solution solution, ImmutableArray<Spotted> found, CancellationToken cancellation)
    {
        var known = new List<(Spotted, string)>();
        foreach (var place in found.GroupBy(spotted => solution.GetDocumentId(spotted.Diagnostic.Location.SourceTree)))
        {
            if (place.Key == null || solution.GetDocument(place.Key) is not { } document) continue;
            var byDiagnostic = place.ToDictionary(spotted => spotted.Diagnostic);
            var reasons = await LeftFindings.ReasonsAsync(document, [.. byDiagnostic.Keys], cancellation);
            known.AddRange(reasons.Select(reason => (byDiagnostic[reason.Diagnostic], reason.Reason == LeftFindings.Nothing ? Together : reason.Reason)));
        }

        return known;
    }
}
