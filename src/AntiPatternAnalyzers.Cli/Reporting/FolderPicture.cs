using System.Globalization;

namespace AntiPatternAnalyzers.Cli.Reporting;

/// <summary>The folders as areas, as large as they have findings, and the stronger in colour the more findings a file of them has.</summary>
internal static class FolderPicture
{
    private const double Width = 1000;
    private const double Height = 360;
    private const double LetterWidth = 7.5;

    /// <param name="folders">The folders that have findings.</param>
    public static string Of(IReadOnlyList<FolderHits> folders)
    {
        var html = new Html().Raw($"<svg class=\"folders\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"Folders by their findings\">");
        var hottest = folders.Max(folder => folder.Density);
        foreach (var (folder, area) in Divide([.. folders.OrderByDescending(folder => folder.Findings).ThenBy(folder => folder.Folder, StringComparer.Ordinal)], new Area(0, 0, Width, Height))) Draw(html, folder, area, hottest);
        return html.Raw("</svg>").ToString();
    }

    private static void Draw(Html html, FolderHits folder, Area area, double hottest)
    {
        var heat = folder.Density / hottest * 100;
        var says = $"{folder.Folder}: {folder.Findings} in {folder.Files} files";
        html.Raw($"<a href=\"#{Html.Anchor(folder.Folder)}\" class=\"{(heat > 75 ? "hot" : "")}\" style=\"--heat:{Number(heat)}\"><title>{Html.Escape(says)}</title>");
        html.Raw($"<rect x=\"{Number(area.X)}\" y=\"{Number(area.Y)}\" width=\"{Number(area.Width)}\" height=\"{Number(area.Height)}\"/>");
        if (area.Height > 20 && Short(folder.Folder, (int)((area.Width - 12) / LetterWidth)) is { Length: > 2 } name) html.Raw($"<text x=\"{Number(area.X + 8)}\" y=\"{Number(area.Y + 19)}\">{Html.Escape(name)}</text>");
        if (area is { Height: > 40, Width: > 40 }) html.Raw($"<text x=\"{Number(area.X + 8)}\" y=\"{Number(area.Y + 37)}\">{folder.Findings}</text>");
        html.Raw("</a>");
    }

    /// <summary>Halves the longer side by the sums, and each half again.</summary>
    private static IEnumerable<(FolderHits Folder, Area Area)> Divide(ImmutableArray<FolderHits> folders, Area area)
    {
        if (folders.Length == 1) return [(folders[0], area)];
        var (all, first, cut) = (folders.Sum(folder => folder.Findings), folders[0].Findings, 1);
        while (cut < folders.Length - 1 && first + folders[cut].Findings <= all / 2) first += folders[cut++].Findings;
        var share = (double)first / all;
        var (one, other) = area.Width >= area.Height
            ? (area with { Width = area.Width * share }, area with { X = area.X + area.Width * share, Width = area.Width * (1 - share) })
            : (area with { Height = area.Height * share }, area with { Y = area.Y + area.Height * share, Height = area.Height * (1 - share) });
        return Divide(folders[..cut], one).Concat(Divide(folders[cut..], other));
    }

    /// <summary>The end of a path, as far as there is room: folders differ there.</summary>
    private static string Short(string folder, int letters) => letters < 3 ? "" : folder.Length <= letters ? folder : "…" + folder[^(letters - 1)..];

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Area(double X, double Y, double Width, double Height);
}
