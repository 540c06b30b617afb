using AntiPatternAnalyzers.Benchmarks.Documents;

namespace AntiPatternAnalyzers.Benchmarks.Analyzers;

/// <summary>One way to analyse a project.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Analyzers">Its analyzers; none is the compiler alone.</param>
/// <param name="Files">What they are given besides the code.</param>
internal sealed record Variant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<FreshText> Files)
{
    /// <summary>The compiler alone.</summary>
    public static readonly Variant Compiler = new("compiler alone", [], []);
}
