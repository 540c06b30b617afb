using System.Globalization;

namespace AntiPatternAnalyzers.Benchmarks.Drawing;

/// <summary>A logarithmic axis, over whole decades.</summary>
internal sealed class LogAxis
{
    private readonly double _first;
    private readonly double _last;
    private readonly double _start;
    private readonly double _end;

    /// <param name="values">What has to fit on it.</param>
    /// <param name="start">Where it begins in the picture.</param>
    /// <param name="end">Where it ends.</param>
    public LogAxis(IEnumerable<double> values, double start, double end)
    {
        var all = values.ToList();
        (_first, _last) = (Math.Floor(Math.Log10(all.Min())), Math.Ceiling(Math.Log10(all.Max())));
        (_start, _end) = (start, end);
    }

    /// <summary>The ends of the decades.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range((int)_first, (int)(_last - _first) + 1).Select(exponent => Math.Pow(10, exponent));

    public double Of(double value) => _start + ((_end - _start) * (Math.Log10(value) - _first) / Math.Max(1, _last - _first));

    public static string Label(double tick) => tick.ToString("#,0.######", CultureInfo.InvariantCulture);
}
