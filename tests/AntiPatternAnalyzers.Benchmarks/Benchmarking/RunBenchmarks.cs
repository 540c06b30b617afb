using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Benchmarking;

/// <summary>Runs in series, which can be divided in many ways, over calls that almost match.</summary>
public class RunBenchmarks
{
    private static readonly FreshText Document = GeneratedRows.Document([("Runs: `Take(..., $a, ..., $a, ..., $b, ..., $b, ..., \"end\")`", "nothing")]);
    private CSharpCompilation _code = null!;

    [Params(10, 40, 160)]
    public int Arguments { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var arguments = string.Join(", ", Enumerable.Range(0, Arguments).Select(number => number % 7));
        _code = Sources.Compile(("Runs.cs", $"class C {{ void Take(params object[] all) {{ }} void M() => Take({arguments}, \"stop\"); }}"));
    }

    [Benchmark]
    public int SeriesOfRuns() =>
        new CompilationWithAnalyzers(_code.Clone(), [new LearningsAnalyzer()], new AnalyzerOptions([Document])).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
}
