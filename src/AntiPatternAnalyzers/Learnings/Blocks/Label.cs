using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>The bold label at the start of a line: <c>**Severity**:</c> or <c>**Severity:**</c>.</summary>
/// <param name="Name">Without emphasis and colon.</param>
/// <param name="Length">How much of the line it takes.</param>
internal sealed record Label(string Name, int Length)
{
    private static readonly Regex Pattern = new(
        @"\G(?<bold>\*\*|__)\s*(?<name>[^*_:`\s][^*_:`]*?)\s*(?:\k<bold>\s*:|:\s*\k<bold>)", RegexOptions.CultureInvariant, Patience.OfReader);

    public static Label? At(string text, TextSpan line)
    {
        var match = Pattern.Match(text, line.Start, line.Length);
        return match.Success ? new Label(match.Groups["name"].Value, match.Length) : null;
    }
}
