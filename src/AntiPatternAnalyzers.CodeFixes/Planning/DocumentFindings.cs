using System.Globalization;
using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary>What rows find in a document, found again by the engine that reported it: nothing of a match has to travel with a diagnostic.</summary>
internal sealed class DocumentFindings
{
    private static readonly ConditionalWeakTable<SemanticModel, Scanned> Scans = new();

    private readonly Lazy<DocumentStyle> _style;
    private readonly Lazy<ILookup<TextSpan, Finding>> _places;

    private DocumentFindings(SemanticModel model, SourceText text, ProjectRules rules, ImmutableArray<Finding> all, CancellationToken cancellation) =>
        (Model, Text, Rules, All, Cancellation, _style, _places) =
        (model, text, rules, all, cancellation, new Lazy<DocumentStyle>(() => DocumentStyle.Of(model.SyntaxTree.GetRoot(cancellation), text)), new Lazy<ILookup<TextSpan, Finding>>(() => all.ToLookup(finding => finding.Match.Squiggle)));

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    /// <summary>How the document is laid out.</summary>
    public DocumentStyle Style => _style.Value;

    /// <summary>Stops what is asked of <see cref="Model"/>.</summary>
    public CancellationToken Cancellation { get; }

    public ProjectRules Rules { get; }

    /// <summary>Every finding, in the order of the code.</summary>
    public ImmutableArray<Finding> All { get; }

    /// <summary>What some rows find in a document.</summary>
    public static async Task<DocumentFindings?> OfAsync(Document document, ImmutableHashSet<string> ids, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model == null) return null;
        var rules = AnalyzedDocuments.Rules(model.Compilation, document.Project.AnalyzerOptions, cancellation, ids);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return new DocumentFindings(model, text, rules, Scan(model, rules, cancellation), cancellation);
    }

    /// <summary>Looks at a document once: each diagnostic of it is fixed by itself, and each round of Fix All begins where the last was checked.</summary>
    private static ImmutableArray<Finding> Scan(SemanticModel model, ProjectRules rules, CancellationToken cancellation)
    {
        if (Scans.TryGetValue(model, out var known) && known.Rules == rules) return known.Found;
        var scanned = new Scanned(rules, FindingScan.Find(model, rules, cancellation).ToImmutableArray());
        return Scans.GetValue(model, _ => scanned) is var kept && kept.Rules == rules ? kept.Found : scanned.Found;
    }

    /// <summary>The finding that a diagnostic reports, or null.</summary>
    public Finding? Of(Diagnostic diagnostic) => _places.Value[diagnostic.Location.SourceSpan].FirstOrDefault(finding =>
        finding.Rule.Id == diagnostic.Id
        && diagnostic.Properties.TryGetValue(FindingDiagnostic.LineProperty, out var line)
        && finding.Rule.Line.ToString(CultureInfo.InvariantCulture) == line);

    private sealed record Scanned(ProjectRules Rules, ImmutableArray<Finding> Found);
}
