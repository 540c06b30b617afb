using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Probes;

/// <summary>Asks for the symbol of every call and creation, and does nothing with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EveryCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(ProbeDiagnostic.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            node => node.SemanticModel.GetSymbolInfo(node.Node, node.CancellationToken),
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
    }
}
