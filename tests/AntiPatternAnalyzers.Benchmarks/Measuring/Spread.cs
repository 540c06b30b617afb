namespace AntiPatternAnalyzers.Benchmarks.Measuring;

/// <summary>What several rounds gave.</summary>
internal sealed record Spread(double Minimum, double Median, double Maximum)
{
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return new(sorted[0], (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2, sorted[^1]);
    }
}
