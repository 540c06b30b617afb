namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>What the compiler says: errors and warnings.</summary>
internal sealed class Complaints
{
    private readonly ILookup<(string Id, string Message), Diagnostic> _all;

    private Complaints(IEnumerable<Diagnostic> all) => _all = all
        .Where(found => found.Severity >= DiagnosticSeverity.Warning && !found.IsSuppressed)
        .ToLookup(found => (found.Id, found.GetMessage()));

    /// <summary>Of a document.</summary>
    public static async Task<Complaints> OfAsync(Document document, CancellationToken cancellation) =>
        new((await document.GetSemanticModelAsync(cancellation))!.GetDiagnostics(null, cancellation));

    /// <summary>Of a whole project.</summary>
    public static async Task<Complaints> OfAsync(Project project, CancellationToken cancellation) =>
        new((await project.GetCompilationAsync(cancellation))!.GetDiagnostics(cancellation));

    /// <summary>Those that are more often here than there.</summary>
    public IEnumerable<Diagnostic> Besides(Complaints known) => _all.SelectMany(group => group.Skip(known._all[group.Key].Count()));
}
