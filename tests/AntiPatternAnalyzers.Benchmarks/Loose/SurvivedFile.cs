namespace AntiPatternAnalyzers.Benchmarks.Loose;

/// <summary>What the analyzer did with a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Milliseconds">What it took.</param>
/// <param name="Findings">How many findings there are.</param>
/// <param name="Failures">Exceptions, rows that failed, and an end that never came.</param>
internal sealed record SurvivedFile(string Path, int Lines, double Milliseconds, int Findings, ImmutableArray<string> Failures)
{
    public string[] ToCells() => [Path, $"{Lines}", $"{Milliseconds:0}", $"{Findings}"];
}
