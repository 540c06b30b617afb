using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>Runs variants over edited files in turn; of each file and variant the quickest round counts, as the one that was disturbed least.</summary>
internal sealed class EditComparison(Compiled project, ImmutableArray<Variant> variants)
{
    private readonly Dictionary<(Variant, EditedFile), double> _seconds = [];
    private readonly List<EditedFile> _files = [];

    /// <param name="every">Every so many files are edited.</param>
    /// <param name="rounds">How often each of them is analysed.</param>
    public void Run(int every, int rounds)
    {
        var before = project.Fresh();
        _ = before.GetDiagnostics();
        _files.AddRange(EditedFile.Of(before, every));
        var run = new EditRun(project, before);
        for (var round = -1; round < rounds; round++)
        {
            foreach (var file in _files) Measure(file, run, counts: round >= 0);
        }
    }

    /// <summary>Prints the ratios to the compiler's own diagnostics of the same file.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"{_files.Count} edited files; the compiler's own diagnostics of one take {1000 * _files.Average(file => _seconds[(variants[0], file)]):0.00} ms of CPU on average.");
        output.WriteLine();
        MarkdownTable.Write(output, ["edit", "mean of ratios", "median", "worst", "ratio of sums"], variants.Skip(1).Select(Row));
    }

    private void Measure(EditedFile file, EditRun run, bool counts)
    {
        foreach (var variant in variants)
        {
            var seconds = run.Of(file, variant, variant.Files);
            if (counts) _seconds[(variant, file)] = Math.Min(seconds, _seconds.GetValueOrDefault((variant, file), double.MaxValue));
        }
    }

    private string[] Row(Variant variant)
    {
        var ratios = _files.Select(file => _seconds[(variant, file)] / _seconds[(variants[0], file)]).ToList();
        var spread = Spread.Of(ratios);
        var sums = _files.Sum(file => _seconds[(variant, file)]) / _files.Sum(file => _seconds[(variants[0], file)]);
        return [variant.Name, .. new[] { ratios.Average(), spread.Median, spread.Maximum, sums }.Select(MarkdownTable.Ratio)];
    }
}
