namespace AntiPatternAnalyzers.Benchmarks.Drawing;

/// <summary>Measured points that belong together.</summary>
/// <param name="Name">What the picture calls them.</param>
/// <param name="Points">From left to right; all are above zero.</param>
internal sealed record Series(string Name, ImmutableArray<(double X, double Y)> Points);
