using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>The whole project, as a build analyses it: the compiler's own diagnostics, and the analyzers' with them.</summary>
internal static class WholeRun
{
    /// <summary>Processor seconds of one run, and how much the analyzers found.</summary>
    public static (double Seconds, int Found) Of(Compiled project, Variant variant)
    {
        var compilation = project.Fresh();
        var files = variant.Files.Select(file => file.Copy()).ToList();
        var found = 0;
        var seconds = Cpu.OfCollected(() => found = variant.Analyzers.IsEmpty ? Diagnose(compilation) : Analyze(project.With(variant, compilation, files)));
        return (seconds, found);
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
