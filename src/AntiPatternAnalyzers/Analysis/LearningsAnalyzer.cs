using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>Reports what the rows of a project's learnings documents find in its code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LearningsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    /// <remarks>The compiler only accepts IDs that are declared before it reads any document, hence a pool of them.</remarks>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = IdRegister.Pool.Select(Placeholder).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var rules = AnalyzedDocuments.Rules(context.Compilation, context.Options, context.CancellationToken);
        if (rules.Index.IsEmpty) return;
        var diagnostics = rules.Rules.ToDictionary(rule => rule.Rule, rule => new FindingDiagnostic(rule.Rule, rules.Links));
        context.RegisterSemanticModelAction(file => Report(file, rules, diagnostics));
    }

    private static void Report(SemanticModelAnalysisContext context, ProjectRules rules, Dictionary<Rule, FindingDiagnostic> diagnostics)
    {
        foreach (var finding in FindingScan.Find(context.SemanticModel, rules, context.CancellationToken))
        {
            context.ReportDiagnostic(diagnostics[finding.Rule].Create(finding, context.SemanticModel.SyntaxTree));
        }
    }

    private static DiagnosticDescriptor Placeholder(string id) => new(
        id, $"The row {id} of a learnings document", "{0}", "Learnings", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
