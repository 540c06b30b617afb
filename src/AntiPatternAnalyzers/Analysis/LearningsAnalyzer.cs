using System.Collections.Concurrent;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>Reports what the rows of a project's learnings documents find in its code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LearningsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    /// <remarks>The compiler only accepts IDs that are declared before it reads any document, hence a pool of them.</remarks>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        IdRegister.Pool.Select(Placeholder).Append(ProblemKinds.RowFailed).ToImmutableArray();

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
        var failed = new ConcurrentDictionary<Rule, bool>();
        context.RegisterSemanticModelAction(file => Report(file, rules, diagnostics, failed));
    }

    private static void Report(
        SemanticModelAnalysisContext context, ProjectRules rules, Dictionary<Rule, FindingDiagnostic> diagnostics, ConcurrentDictionary<Rule, bool> failed)
    {
        foreach (var finding in FindingScan.Find(context.SemanticModel, rules, context.CancellationToken, Fail))
        {
            context.ReportDiagnostic(diagnostics[finding.Rule].Create(finding, context.SemanticModel.SyntaxTree));
        }

        void Fail(Rule rule, Problem problem)
        {
            if (failed.TryAdd(rule, true)) context.ReportDiagnostic(new DocumentProblem(rule.Document, problem).ToDiagnostic());
        }
    }

    private static DiagnosticDescriptor Placeholder(string id) => new(
        id, $"The row {id} of a learnings document", "{0}", "Learnings", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
