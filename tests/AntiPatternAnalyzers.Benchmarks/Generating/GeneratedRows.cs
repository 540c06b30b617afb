using System.Globalization;
using AntiPatternAnalyzers.Benchmarks.Documents;

namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary>Documents with any number of rows.</summary>
internal static class GeneratedRows
{
    private const int Ids = 299;

    private static readonly string[] Unmatched =
    [
        "`$x.Absent{0}($y)`", "`Absent{0}($x, ...)`", "`$x.Absent{0}` where `$x` is a task", "`$x.Absent{0}().First($f)` where `$x` is a string",
        "`new List<$T>({0}{0}{0})`", "`lock (absent{0}) {{ ... }}`", "`$x.ToString(\"absent{0}\")`", "`class Absent{0} {{ ... }}`", "`foreach (var $i in $x.Absent{0}()) {{ ... }}`", "`$x == {0}{0}{0}`",
    ];

    /// <summary>Rows of many kinds that find nothing in any code.</summary>
    public static FreshText Without(int count) => Document(Absent(count));

    /// <summary>Rows that find what is planted in generated code.</summary>
    public static FreshText With(int count) => Document(Planted(count));

    /// <summary>Rows that find nothing, behind one of each kind that finds something.</summary>
    public static FreshText Mixed(int absent) => Document(Planted(Plant.All.Length).Concat(Absent(absent)));

    private static IEnumerable<(string Pattern, string Alternative)> Absent(int count) => Enumerable.Range(1, count).Select(number =>
        ($"Nobody writes {number}: {string.Format(CultureInfo.InvariantCulture, Unmatched[number % Unmatched.Length], 1000 + number)}", "nothing"));

    private static IEnumerable<(string Pattern, string Alternative)> Planted(int count) =>
        Enumerable.Range(0, count).Select(number => Plant.All[number % Plant.All.Length]).Select(plant => (plant.Pattern, plant.Alternative));

    /// <summary>Patterns and alternatives as a document. The pool of IDs is small; rows beyond it share one.</summary>
    public static FreshText Document(IEnumerable<(string Pattern, string Alternative)> rows)
    {
        var lines = rows.Select((row, number) => $"| {(number < Ids ? $"AP{number + 1:0000}: " : "")}{row.Pattern} | it was slow | {row.Alternative} |\n");
        return new("/generated/LEARNINGS.md", $"# Learnings\n\n## Anti-Patterns Discovered\n\n| Anti-Pattern | Problem Caused | Alternative |\n| --- | --- | --- |\n{string.Concat(lines)}");
    }
}
