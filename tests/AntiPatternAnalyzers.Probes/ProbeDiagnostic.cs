namespace AntiPatternAnalyzers.Probes;

/// <summary>What a probe could report, and never does: an analyzer without any would not be run.</summary>
internal static class ProbeDiagnostic
{
    public static readonly DiagnosticDescriptor Descriptor = new("PROBE1", "Probe", "Probe", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
