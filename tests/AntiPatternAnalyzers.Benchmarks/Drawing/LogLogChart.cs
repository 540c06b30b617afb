using System.Globalization;
using System.Net;
using System.Text;

namespace AntiPatternAnalyzers.Benchmarks.Drawing;

/// <summary>Lines over two logarithmic axes, as SVG that can be read on white and on black.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Across">What counts from left to right.</param>
/// <param name="Up">What counts upwards.</param>
/// <param name="Lines">The lines.</param>
internal sealed record LogLogChart(string Title, string Across, string Up, ImmutableArray<Series> Lines)
{
    private const int Width = 760;
    private const int Height = 420;
    private const int Left = 70;
    private const int Right = 30;
    private const int Top = 90;
    private const int Bottom = 50;
    private const string Style = """
        text { font: 13px sans-serif; fill: #24292f }
        .title { font-weight: bold; font-size: 15px }
        .grid { stroke: #8c959f; stroke-opacity: .35 }
        .line { fill: none; stroke-width: 2.5 }
        @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
        """;

    private static readonly string[] Colors = ["#8b949e", "#2f81f7", "#e3702e", "#3fa55b", "#b35bd6"];

    /// <summary>The picture.</summary>
    public string ToSvg()
    {
        var across = new LogAxis(Lines.SelectMany(line => line.Points).Select(point => point.X), Left, Width - Right);
        var up = new LogAxis(Lines.SelectMany(line => line.Points).Select(point => point.Y), Height - Bottom, Top);
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\">\n<title>{WebUtility.HtmlEncode(Title)}</title>\n<style>\n{Style}\n</style>\n")
            .Append(Text(Left, 24, "start", Title, "title"))
            .Append(Text((Left + Width - Right) / 2.0, Height - 10, "middle", Across))
            .Append(Text(Left - 50, Top - 14, "start", Up));
        foreach (var tick in across.Ticks) svg.Append(Grid(across.Of(tick), Top, across.Of(tick), Height - Bottom)).Append(Text(across.Of(tick), Height - Bottom + 18, "middle", LogAxis.Label(tick)));
        foreach (var tick in up.Ticks) svg.Append(Grid(Left, up.Of(tick), Width - Right, up.Of(tick))).Append(Text(Left - 8, up.Of(tick) + 4, "end", LogAxis.Label(tick)));
        foreach (var (line, number) in Lines.Select((line, number) => (line, number))) svg.Append(Line(line, number, across, up));
        return svg.Append("</svg>\n").ToString();
    }

    private string Line(Series line, int number, LogAxis across, LogAxis up)
    {
        var color = Colors[number % Colors.Length];
        var points = line.Points.Select(point => $"{Number(across.Of(point.X))},{Number(up.Of(point.Y))}").ToList();
        var legend = Left + (number * (Width - Left - Right) / Lines.Length);
        var dots = points.Select(point => point.Split(',')).Select(point => $"<circle cx=\"{point[0]}\" cy=\"{point[1]}\" r=\"3.5\" fill=\"{color}\"/>\n");
        return $"<polyline class=\"line\" stroke=\"{color}\" points=\"{string.Join(' ', points)}\"/>\n{string.Concat(dots)}"
            + $"<rect x=\"{legend}\" y=\"42\" width=\"14\" height=\"4\" fill=\"{color}\"/>\n{Text(legend + 20, 49, "start", line.Name)}";
    }

    private static string Grid(double x1, double y1, double x2, double y2) =>
        $"<line class=\"grid\" x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\"/>\n";

    private static string Text(double x, double y, string anchor, string text, string name = "label") =>
        $"<text class=\"{name}\" x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>\n";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
