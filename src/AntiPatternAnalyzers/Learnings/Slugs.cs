using System.Globalization;
using System.Text;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>The anchors that GitHub gives to headings: a further one of the same text gets <c>-1</c>, <c>-2</c> …</summary>
internal sealed class Slugs
{
    private readonly Dictionary<string, int> used = [];

    public string Next(Cell heading)
    {
        var slug = Slug(Cell.Unfolded(heading.Inlines).Trim());
        var next = slug;
        while (used.ContainsKey(next))
            next = $"{slug}-{++used[slug]}";
        used[next] = 0;
        return next;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c))
                slug.Append('-');
            else if (c == '-' || IsWord(c))
                slug.Append(c);
        }

        return slug.ToString();
    }

    private static bool IsWord(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
