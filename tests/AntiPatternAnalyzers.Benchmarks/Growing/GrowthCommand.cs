using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Drawing;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Growing;

/// <summary><c>growth</c>: how the cost grows with lines and with rows, as tables and as pictures.</summary>
internal static class GrowthCommand
{
    private static readonly Argument<string> Pictures = new("pictures") { Description = "Where the pictures are written." };
    private static readonly Option<int[]> Lines = new("--lines") { Description = "Sizes of the code.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1000, 3000, 10_000, 30_000, 100_000] };
    private static readonly Option<int[]> Rows = new("--rows") { Description = "Numbers of rows.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1, 10, 100, 1000, 10_000] };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds; the least disturbed counts.", DefaultValueFactory = _ => 5 };

    public static Command Create()
    {
        var command = new Command("growth", "Draws how the cost grows with lines and with rows, over generated code.") { Pictures, Lines, Rows, Rounds };
        command.SetAction(parsed => Run(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(ParseResult parsed, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("growth").FullName;
        var growth = new Growth(folder, parsed.GetValue(Rounds));
        var (sizes, counts) = (parsed.GetValue(Lines) ?? [], parsed.GetValue(Rows) ?? []);
        var pictures = Directory.CreateDirectory(parsed.GetRequiredValue(Pictures)).FullName;
        var byLines = growth.Over(sizes, rows: 100);
        Write(byLines, "100 rows over code of any size", "lines of code", point => point.Lines, Path.Combine(pictures, "cost-by-lines.svg"), output);
        var byRows = growth.With(counts, lines: 30_000);
        Write(byRows, $"Rows that find nothing, over {byRows[0].Lines:#,0} lines", "rows", point => point.Rows, Path.Combine(pictures, "cost-by-rows.svg"), output);
        Directory.Delete(folder, recursive: true);
    }

    private static void Write(ImmutableArray<GrowthPoint> points, string title, string across, Func<GrowthPoint, double> place, string file, TextWriter output)
    {
        MarkdownTable.Write(output, ["lines", "rows", "compiler, CPU s", "registers nothing", "with rows", "rows add"], points.Select(point => point.ToCells()));
        var chart = new LogLogChart(title, across, "CPU seconds", [Line("compiler alone", point => point.Compiler), Line("compiler and rows", point => point.WithRows), Line("what the rows add", point => point.Added)]);
        File.WriteAllText(file, chart.ToSvg());

        Series Line(string name, Func<GrowthPoint, double> height) => new(name, [.. points.Where(point => height(point) > 0).Select(point => (place(point), height(point)))]);
    }
}
