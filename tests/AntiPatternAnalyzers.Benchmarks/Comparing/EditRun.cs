using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>
/// One edited file, as an editor analyses it: a compilation made anew, and the diagnostics of that file alone. The editor asks
/// the compiler for its own first, of the same compilation: it has sorted the declarations of all files for that, which no analyzer has to pay for again.
/// </summary>
internal sealed class EditRun(Compiled project, Compilation before)
{
    /// <summary>Processor seconds of one variant for one file; for the variant without analyzers those of the compiler's diagnostics of the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="variant">The variant.</param>
    /// <param name="files">Its documents: the same ones at each edit, as nobody touched them.</param>
    public double Of(EditedFile file, Variant variant, ImmutableArray<FreshText> files)
    {
        var after = before.ReplaceSyntaxTree(file.Before, file.After);
        var compiler = Cpu.Of(() => after.GetSemanticModel(file.After).GetDiagnostics());
        return variant.Analyzers.IsEmpty ? compiler : Cpu.Of(() => Analyze(project.With(variant, after, files), file.After));
    }

    private static void Analyze(CompilationWithAnalyzers analysis, SyntaxTree tree)
    {
        _ = analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult();
        var model = analysis.Compilation.GetSemanticModel(tree);
        _ = analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }
}
