using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>Tells what the template leaves to be filled in: nothing but words in brackets, <c>[Date]: [Topic]</c>.</summary>
internal static class Placeholder
{
    private static readonly Regex Pattern = new(@"\A(?=.*\[\p{L})(?:[\s:;,.*-]|\[ ?\]|\[\p{L}[^\[\]]*\])+\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, Patience.OfReader);

    public static bool Is(Cell cell) => cell.Inlines.All(inline => inline is Words) && Pattern.IsMatch(cell.Text);
}
