using AntiPatternAnalyzers.Benchmarks.Documents;

namespace AntiPatternAnalyzers.Benchmarks.Analyzers;

/// <summary>One way to analyse a project.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Analyzers">Its analyzers; none is the compiler alone.</param>
/// <param name="Files">What they are given besides the code.</param>
/// <param name="Once">The variant that this one has twice: the second time everything is bound, so what it adds is the engine's own work.</param>
internal sealed record Variant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<FreshText> Files, Variant? Once = null)
{
    /// <summary>Whether its files stay the same from round to round, so that they are read only once.</summary>
    public bool KeepsFiles { get; init; }
}
