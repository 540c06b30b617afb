using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>Runs variants over a whole project in turn, round by round, so that each has its share of whatever else the machine does.</summary>
internal sealed class WholeComparison(Compiled project, ImmutableArray<Variant> variants)
{
    private readonly Dictionary<Variant, List<WholeRun>> _runs = variants.ToDictionary(variant => variant, _ => new List<WholeRun>());

    /// <param name="warmUps">Rounds that do not count.</param>
    /// <param name="rounds">Rounds that do.</param>
    public void Run(int warmUps, int rounds)
    {
        for (var round = -warmUps; round < rounds; round++)
        {
            foreach (var variant in Shuffled(round + warmUps)) Measure(variant, counts: round >= 0);
            Console.Error.WriteLine($"round {round + 1} of {rounds}");
        }
    }

    /// <summary>Prints what each variant took, and how much more than the analyzer that registers nothing.</summary>
    public void Write(TextWriter output)
    {
        MarkdownTable.Write(
            output,
            ["whole", "CPU s, minimum", "median", "maximum", "surplus of minima", "of medians", "in a round, minimum", "median", "maximum", "MB allocated", "found"],
            variants.Select(Row));
        foreach (var twice in variants.Where(variant => variant.Once != null)) WriteOwn(twice, twice.Once!, output);
        output.WriteLine();
    }

    /// <summary>The processor time of a variant.</summary>
    public Spread Seconds(Variant variant) => Spread.Of(_runs[variant].Select(run => run.Seconds));

    /// <summary>Another order in each round: a run feels what the one before it left of the heap, so none may always follow the same one.</summary>
    private IEnumerable<Variant> Shuffled(int round)
    {
        var order = variants.ToArray();
        new Random(round).Shuffle(order);
        return order;
    }

    private void Measure(Variant variant, bool counts)
    {
        var run = WholeRun.Of(project, variant);
        if (counts) _runs[variant].Add(run);
    }

    private string[] Row(Variant variant)
    {
        var (taken, zero, compiler) = (Seconds(variant), Seconds(variants[1]), Seconds(variants[0]));
        var byRound = Spread.Of(_runs[variant].Zip(_runs[variants[1]], (mine, nothing) => (mine.Seconds - nothing.Seconds) / compiler.Median));
        return
        [
            variant.Name,
            .. new[] { taken.Minimum, taken.Median, taken.Maximum }.Select(MarkdownTable.Seconds),
            .. new[] { (taken.Minimum - zero.Minimum) / compiler.Minimum, (taken.Median - zero.Median) / compiler.Median }.Select(MarkdownTable.Percent),
            .. new[] { byRound.Minimum, byRound.Median, byRound.Maximum }.Select(MarkdownTable.Percent),
            $"{Spread.Of(_runs[variant].Select(run => run.Megabytes)).Median:0}",
            $"{_runs[variant][^1].Found}",
        ];
    }

    private void WriteOwn(Variant twice, Variant once, TextWriter output)
    {
        var hundredThousands = project.Project.Lines / 1e5;
        var minima = (Seconds(twice).Minimum - Seconds(once).Minimum) / hundredThousands;
        var medians = (Seconds(twice).Median - Seconds(once).Median) / hundredThousands;
        output.WriteLine($"{once.Name}: the engine's own time, binding apart, is {MarkdownTable.Seconds(minima)} s for each 100,000 lines by minima, {MarkdownTable.Seconds(medians)} s by medians.");
    }
}
