using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Checklist;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>Reports the problems of the learnings documents themselves, each on its own line of the document.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ProblemKinds.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => start.RegisterAdditionalFileAction(Report));
    }

    private static void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!LearningsOptions.IsDocument(file, context.Options.AnalyzerConfigOptionsProvider)) return;
        var rules = AnalyzedDocuments.Rules(context.Compilation, context.Options, context.CancellationToken);
        var problems = Problems(rules, context.Options, context.CancellationToken);
        foreach (var problem in problems.Where(problem => problem.Document.Path == file.Path)) context.ReportDiagnostic(problem.ToDiagnostic());
    }

    /// <summary>Everything that is said of a project's documents.</summary>
    internal static IEnumerable<DocumentProblem> Problems(ProjectRules rules, AnalyzerOptions options, CancellationToken cancellation) => rules.Problems
        .Concat(rules.Reviewed(cancellation))
        .Concat(Checklist(rules, options.AnalyzerConfigOptionsProvider.GlobalOptions));

    private static IEnumerable<DocumentProblem> Checklist(ProjectRules rules, AnalyzerConfigOptions options) => LearningsOptions.WantsChecklist(options)
        ? rules.Set.Documents.SelectMany(document => ChecklistItem.Problems(document, LearningsOptions.Today(options)))
        : Enumerable.Empty<DocumentProblem>();
}
