using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Probes;

namespace AntiPatternAnalyzers.Benchmarks.Analyzers;

/// <summary>What the findings of a variant take by themselves, whoever finds them.</summary>
internal static class Findings
{
    public static Variant Of(Compiled project, Variant variant)
    {
        var found = project.With(variant, project.Fresh(), variant.Files).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return new($"{variant.Name}, found before", [new KnownFindingsAnalyzer(found)], []);
    }
}
