using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>One run over the whole project, as a build analyses it: the compiler's own diagnostics, and the analyzers' with them.</summary>
/// <param name="Seconds">Processor time.</param>
/// <param name="Megabytes">What was allocated: unlike time, no other process disturbs it.</param>
/// <param name="Found">How much the analyzers found.</param>
internal sealed record WholeRun(double Seconds, double Megabytes, int Found)
{
    public static WholeRun Of(Compiled project, Variant variant)
    {
        var compilation = project.Fresh();
        var files = variant.KeepsFiles ? [.. variant.Files] : variant.Files.Select(file => file.Copy()).ToList();
        var (found, allocated) = (0, 0L);
        var seconds = Cpu.OfCollected(() =>
        {
            var before = GC.GetTotalAllocatedBytes();
            found = variant.Analyzers.IsEmpty ? Diagnose(compilation) : Analyze(project.With(variant, compilation, files));
            allocated = GC.GetTotalAllocatedBytes() - before;
        });
        return new(seconds, allocated / 1e6, found);
    }

    private static int Diagnose(Compilation compilation)
    {
        _ = compilation.GetDiagnostics();
        return 0;
    }

    private static int Analyze(CompilationWithAnalyzers analysis)
    {
        var ids = analysis.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).ToHashSet();
        return analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult().Count(diagnostic => ids.Contains(diagnostic.Id));
    }
}
