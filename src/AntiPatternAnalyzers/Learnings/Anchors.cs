using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>What a link into the document may name: its headings and <c>&lt;a id="…"&gt;</c>.</summary>
internal static class Anchors
{
    private static readonly Regex Tag = new(
        """<!--.*?(?:-->|\z)|<a\s[^<>]*?\b(?:id|name)\s*=\s*["']?(?<name>[^"'\s<>]+)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, Patience.OfReader);

    public static ImmutableDictionary<string, TextSpan> Find(string text, Markup markup, ImmutableArray<Chapter> chapters)
    {
        var headings = chapters
            .Where(chapter => chapter.Heading is not null)
            .Select(chapter => (Name: chapter.Anchor!, chapter.Heading!.Content.Span));
        return headings
            .Concat(markup.Html.SelectMany(html => InHtml(text, html)))
            .Where(anchor => anchor.Name.Length > 0)
            .GroupBy(anchor => anchor.Name)
            .ToImmutableDictionary(anchors => anchors.Key, anchors => anchors.First().Span);
    }

    private static IEnumerable<(string Name, TextSpan Span)> InHtml(string text, TextSpan html) =>
        Tag.Matches(text.Substring(html.Start, html.Length))
            .Cast<Match>()
            .Select(match => match.Groups["name"])
            .Where(name => name.Success)
            .Select(name => (name.Value, new TextSpan(html.Start + name.Index, name.Length)));
}
