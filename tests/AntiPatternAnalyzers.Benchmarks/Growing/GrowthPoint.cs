using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Growing;

/// <summary>What a project of some size takes with some rows: the minima of several rounds, as the least disturbed ones.</summary>
/// <param name="Lines">Lines of code.</param>
/// <param name="Rows">Rows of the document.</param>
/// <param name="Compiler">Processor seconds of the compiler alone.</param>
/// <param name="Zero">The same with the analyzer that registers nothing.</param>
/// <param name="WithRows">The same with the rows.</param>
internal sealed record GrowthPoint(int Lines, int Rows, double Compiler, double Zero, double WithRows)
{
    /// <summary>What the rows add.</summary>
    public double Added => WithRows - Zero;

    public string[] ToCells() => [$"{Lines}", $"{Rows}", .. new[] { Compiler, Zero, WithRows, Added }.Select(MarkdownTable.Seconds)];
}
