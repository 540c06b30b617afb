namespace AntiPatternAnalyzers.Probes;

/// <summary>
/// Reports what another analyzer found, at the same places, and looks for nothing: what the compiler's driver takes for the findings themselves.
/// It asks at each of them whether an attribute suppresses it, and binds the method round a local variable for that. No analyzer that finds the same can be had for less.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownFindingsAnalyzer : DiagnosticAnalyzer
{
    private readonly ILookup<string, Diagnostic> _byFile;

    /// <summary>Makes the analyzer.</summary>
    /// <param name="found">What is to be reported: any diagnostics in trees that have a path of their own.</param>
    public KnownFindingsAnalyzer(IEnumerable<Diagnostic> found)
    {
        _byFile = found.Where(known => known.Location.IsInSource).ToLookup(known => known.Location.SourceTree!.FilePath);
        SupportedDiagnostics = _byFile.SelectMany(file => file).Select(known => known.Descriptor).GroupBy(descriptor => descriptor.Id, (_, same) => same.First()).ToImmutableArray();
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(Report);
    }

    private void Report(SyntaxTreeAnalysisContext context)
    {
        foreach (var known in _byFile[context.Tree.FilePath])
        {
            var place = Location.Create(context.Tree, known.Location.SourceSpan);
            context.ReportDiagnostic(Diagnostic.Create(known.Descriptor, place, known.AdditionalLocations, known.Properties, known.GetMessage()));
        }
    }
}
