using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>The boxes in the lists of an entry. Those that the template leaves to be filled in are none.</summary>
internal static class ActionItemReader
{
    private static readonly Regex Box = new(@"\A\[(?<mark>[ xX])\]\s+(?<text>.+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, Patience.OfReader);

    public static ImmutableArray<ActionItem> Read(IEnumerable<Block> blocks) => blocks.OfType<ParagraphBlock>()
        .Where(paragraph => paragraph.InList && !Placeholder.Is(paragraph.Content))
        .Select(paragraph => (Box: Box.Match(paragraph.Content.Text), paragraph.Content.Span))
        .Where(item => item.Box.Success)
        .Select(item => new ActionItem(item.Box.Groups["text"].Value, item.Box.Groups["mark"].Value != " ", item.Span))
        .ToImmutableArray();
}
