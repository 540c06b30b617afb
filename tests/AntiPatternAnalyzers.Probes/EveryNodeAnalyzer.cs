using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Probes;

/// <summary>Visits every syntax node and does nothing there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EveryNodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(ProbeDiagnostic.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(_ => { }, (SyntaxKind[])Enum.GetValues(typeof(SyntaxKind)));
    }
}
