using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Probes;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Benchmarking;

/// <summary>Rows over ten thousand lines of generated code, as the compiler runs them.</summary>
public class MatchingBenchmarks
{
    private static readonly CSharpCompilation Clean = Sources.Compile(new GeneratedCode(10_000, Seed: 1, Findings: 0));
    private static readonly CSharpCompilation Planted = Sources.Compile(new GeneratedCode(10_000, Seed: 1, Findings: 0.2));
    private static readonly FreshText Gallery = GalleryRows.Document(100);
    private static readonly FreshText Planters = GeneratedRows.With(100);

    /// <summary>The analyzer that registers nothing.</summary>
    [Benchmark(Baseline = true)]
    public int Nothing() => Found(Clean, new NothingAnalyzer(), Gallery);

    /// <summary>A hundred rows of the gallery, most of which find nothing.</summary>
    [Benchmark]
    public int GalleryOverCleanCode() => Found(Clean, new LearningsAnalyzer(), Gallery);

    /// <summary>A hundred rows, ten alike each, over code that has something for all of them.</summary>
    [Benchmark]
    public int PlantedRows() => Found(Planted, new LearningsAnalyzer(), Planters);

    private static int Found(CSharpCompilation code, DiagnosticAnalyzer analyzer, FreshText document) =>
        new CompilationWithAnalyzers(code.Clone(), [analyzer], new AnalyzerOptions([document.Copy()])).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
}
