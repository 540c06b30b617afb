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
    /// <remarks>Generated code is left alone. What of a file is generated, <see cref="GeneratedParts"/> tells for less than the compiler's driver.</remarks>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>
    /// A tree action, since the first action that wants a semantic model has the driver bind every edited file once more,
    /// whatever it does. What the rules ask the compiler, which is little, they ask a model of their own.
    /// </summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        var rules = AnalyzedDocuments.Rules(context.Compilation, context.Options, context.CancellationToken);
        if (rules.Set.Rules.IsEmpty) return;
        var report = new FindingReport(rules);
        context.RegisterSyntaxTreeAction(report.Add);
    }

    private static DiagnosticDescriptor Placeholder(string id) => new(
        id, $"The row {id} of a learnings document", "{0}", "Learnings", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
