using AntiPatternAnalyzers.Analysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>
/// Reports what the engine found before, for the compiler's driver to say what becomes of it: severities, suppressions and generated code are its business.
/// The analyzer itself would be started for each file that the driver is asked about, and bind all rules each time.
/// </summary>
/// <param name="found">What was found, by file.</param>
#pragma warning disable RS1001 // An analyzer that no host loads needs no attribute.
internal sealed class FoundBefore(IReadOnlyDictionary<SyntaxTree, ImmutableArray<Diagnostic>> found) : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    private static readonly LearningsAnalyzer Analyzer = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Analyzer.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(Report);
    }

    private void Report(SyntaxTreeAnalysisContext context)
    {
        foreach (var diagnostic in found[context.Tree]) context.ReportDiagnostic(diagnostic);
    }
}
