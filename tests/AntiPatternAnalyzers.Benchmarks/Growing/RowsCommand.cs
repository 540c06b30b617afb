using System.CommandLine;
using System.Globalization;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Generating;

namespace AntiPatternAnalyzers.Benchmarks.Growing;

/// <summary><c>rows</c>: what rows cost that find nothing, with the reading of their document and without.</summary>
internal static class RowsCommand
{
    private static readonly Option<int> Few = new("--few") { Description = "The smaller number of rows.", DefaultValueFactory = _ => 10 };
    private static readonly Option<int> Many = new("--many") { Description = "The greater one.", DefaultValueFactory = _ => 1000 };

    public static Command Create() => ProjectCommand.Create("rows", "Compares few rows with many, none of which finds anything.", [Few, Many], RunAsync);

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        var (few, many) = (Absent(parsed.GetValue(Few)), Absent(parsed.GetValue(Many)));
        var (fewKept, manyKept) = (Kept(few), Kept(many));
        foreach (var project in await Compiled.LoadAsync(parsed.GetRequiredValue(ProjectCommand.Project), Rounds.Of(parsed).Concurrent))
        {
            var whole = Comparison.Run(project, [few, many, fewKept, manyKept], Rounds.Of(parsed), output);
            if (Rounds.Of(parsed).Whole == 0) continue;
            var added = parsed.GetValue(Many) - parsed.GetValue(Few);
            var kept = whole.Seconds(manyKept).Median - whole.Seconds(fewKept).Median;
            Write("reading it", whole.Seconds(many).Median - whole.Seconds(few).Median - kept, added, 1, "each build", output);
            Write("looking for it", kept, added, project.Project.Lines / 1e3, "each 1,000 lines", output);
        }
    }

    private static Variant Absent(int count) => new($"{count} rows that find nothing", [new LearningsAnalyzer()], [GeneratedRows.Without(count)]);

    private static Variant Kept(Variant absent) => absent with { Name = $"{absent.Name}, read before", KeepsFiles = true };

    private static void Write(string what, double seconds, int rows, double parts, string part, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"One more row: {what} takes {1e6 * seconds / rows / parts:0.00} µs for {part}, by medians."));
}
