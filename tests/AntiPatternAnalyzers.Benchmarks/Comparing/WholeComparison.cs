using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>Runs variants over a whole project in turn, round by round, so that each has its share of whatever else the machine does.</summary>
internal sealed class WholeComparison(Compiled project, ImmutableArray<Variant> variants)
{
    private readonly Dictionary<Variant, List<double>> _seconds = variants.ToDictionary(variant => variant, _ => new List<double>());
    private readonly Dictionary<Variant, int> _found = [];

    /// <param name="warmUps">Rounds that do not count.</param>
    /// <param name="rounds">Rounds that do.</param>
    public void Run(int warmUps, int rounds)
    {
        for (var round = -warmUps; round < rounds; round++)
        {
            foreach (var variant in Rotated(round + warmUps)) Measure(variant, counts: round >= 0);
        }
    }

    /// <summary>Prints what each variant took, and how much more than the analyzer that registers nothing.</summary>
    public void Write(TextWriter output) => MarkdownTable.Write(
        output,
        ["whole", "CPU s, minimum", "median", "maximum", "surplus of minima", "of medians", "in a round, minimum", "median", "maximum", "found"],
        variants.Select(Row));

    private IEnumerable<Variant> Rotated(int round) => Enumerable.Range(0, variants.Length).Select(number => variants[(number + round) % variants.Length]);

    private void Measure(Variant variant, bool counts)
    {
        var (seconds, found) = WholeRun.Of(project, variant);
        _found[variant] = found;
        if (counts) _seconds[variant].Add(seconds);
    }

    private string[] Row(Variant variant)
    {
        var (taken, zero, compiler) = (Spread.Of(_seconds[variant]), Spread.Of(_seconds[variants[1]]), Spread.Of(_seconds[variants[0]]));
        var byRound = Spread.Of(_seconds[variant].Zip(_seconds[variants[1]], (mine, nothing) => (mine - nothing) / compiler.Median));
        return
        [
            variant.Name,
            .. new[] { taken.Minimum, taken.Median, taken.Maximum }.Select(MarkdownTable.Seconds),
            .. new[] { (taken.Minimum - zero.Minimum) / compiler.Minimum, (taken.Median - zero.Median) / compiler.Median }.Select(MarkdownTable.Percent),
            .. new[] { byRound.Minimum, byRound.Median, byRound.Maximum }.Select(MarkdownTable.Percent),
            $"{_found[variant]}",
        ];
    }
}
