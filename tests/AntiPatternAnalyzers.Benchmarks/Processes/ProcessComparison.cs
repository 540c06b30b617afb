using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary>Runs whole processes in turn, round by round; the first one is what the others are held against.</summary>
internal sealed class ProcessComparison(ImmutableArray<MeasuredCommand> commands)
{
    private readonly Dictionary<MeasuredCommand, List<ProcessRun>> _runs = commands.ToDictionary(command => command, _ => new List<ProcessRun>());

    /// <param name="warmUps">Rounds that do not count.</param>
    /// <param name="rounds">Rounds that do.</param>
    public async Task RunAsync(int warmUps, int rounds)
    {
        for (var round = -warmUps; round < rounds; round++)
        {
            foreach (var number in Enumerable.Range(0, commands.Length))
            {
                var command = commands[(number + round + warmUps) % commands.Length];
                var run = await ProcessRun.OfAsync(command);
                if (round >= 0) _runs[command].Add(run);
            }

            await Console.Error.WriteLineAsync($"round {round + 1} of {rounds}");
        }
    }

    public void Write(TextWriter output) => MarkdownTable.Write(
        output,
        ["process", "CPU s, minimum", "median", "maximum", "ratio of minima", "of medians", "in a round, minimum", "maximum", "peak MB, minimum", "median", "maximum", "ratio of medians", "lines printed"],
        commands.Select(Row));

    private string[] Row(MeasuredCommand command)
    {
        var (taken, zero) = (Seconds(command), Seconds(commands[0]));
        var (memory, least) = (Megabytes(command), Megabytes(commands[0]));
        var byRound = Spread.Of(_runs[command].Zip(_runs[commands[0]], (mine, first) => mine.Seconds / first.Seconds));
        return
        [
            command.Name,
            .. new[] { taken.Minimum, taken.Median, taken.Maximum }.Select(MarkdownTable.Seconds),
            .. new[] { taken.Minimum / zero.Minimum, taken.Median / zero.Median, byRound.Minimum, byRound.Maximum }.Select(MarkdownTable.Ratio),
            $"{memory.Minimum:0}", $"{memory.Median:0}", $"{memory.Maximum:0}",
            MarkdownTable.Ratio(memory.Median / least.Median),
            $"{_runs[command][^1].Output.Count(character => character == '\n')}",
        ];
    }

    private Spread Seconds(MeasuredCommand command) => Spread.Of(_runs[command].Select(run => run.Seconds));

    private Spread Megabytes(MeasuredCommand command) => Spread.Of(_runs[command].Select(run => run.Megabytes));
}
