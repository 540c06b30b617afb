using System.Collections.Concurrent;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.CodeFixes.Planning;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>What the rows report in a solution, by document; suppressed findings left out.</summary>
internal sealed class FoundDiagnostics : FixAllContext.DiagnosticProvider
{
    private readonly ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>> _byDocument;

    private FoundDiagnostics(Solution solution, ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>> byDocument) =>
        (Solution, _byDocument) = (solution, byDocument);

    public Solution Solution { get; }

    /// <summary>The rows that find something.</summary>
    public ImmutableHashSet<string> Ids => [.. _byDocument.Values.SelectMany(found => found).Select(found => found.Id)];

    /// <summary>Looks at all of a solution, as a build does.</summary>
    public static async Task<FoundDiagnostics> InAsync(Solution solution, CancellationToken cancellation)
    {
        var found = ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>>.Empty;
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellation))!;
            var reported = await compilation.WithAnalyzers([new LearningsAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellation);
            found = found.AddRange(reported.Where(diagnostic => !diagnostic.IsSuppressed).GroupBy(diagnostic => solution.GetDocument(diagnostic.Location.SourceTree)?.Id)
                .Where(group => group.Key != null).Select(group => KeyValuePair.Create(group.Key!, group.ToImmutableArray())));
        }

        return new(solution, found);
    }

    /// <summary>The same for a changed solution: only changed documents are looked at, for some rows.</summary>
    public async Task<FoundDiagnostics> UpdatedAsync(Solution changed, ImmutableHashSet<string> ids, CancellationToken cancellation)
    {
        var found = new ConcurrentDictionary<DocumentId, ImmutableArray<Diagnostic>>(_byDocument);
        await Parallel.ForEachAsync(ChangedCode.Between(Solution, changed).Documents, cancellation, async (document, stop) =>
        {
            var findings = await DocumentFindings.OfAsync(document, ids, stop);
            found[document.Id] = ReportedFindings.Of(findings!);
        });
        return new(changed, found.ToImmutableDictionary());
    }

    /// <summary>The documents in which a row finds something, with what it finds.</summary>
    public IEnumerable<(Document Document, ImmutableArray<Diagnostic> Found)> ByDocument(string id) => _byDocument
        .Select(pair => (Document: Solution.GetDocument(pair.Key)!, Found: pair.Value.Where(found => found.Id == id).ToImmutableArray()))
        .Where(pair => !pair.Found.IsEmpty)
        .OrderBy(pair => pair.Document.FilePath, StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Of(string id) => [.. ByDocument(id).SelectMany(pair => pair.Found)];

    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(project.DocumentIds.SelectMany(id => At(id)));

    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Task.FromResult(At(document.Id).AsEnumerable());

    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Enumerable.Empty<Diagnostic>());

    private ImmutableArray<Diagnostic> At(DocumentId document) => _byDocument.GetValueOrDefault(document, []);
}
