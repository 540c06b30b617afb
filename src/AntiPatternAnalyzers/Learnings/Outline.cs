using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>Divides the blocks of a document at its headings.</summary>
internal static class Outline
{
    private const int DeepestLevel = 6;

    /// <summary>The chapters in order; the first holds what stands before any heading.</summary>
    public static ImmutableArray<Chapter> Read(ImmutableArray<Block> blocks, int length)
    {
        var ends = Ends(blocks, length);
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        var slugs = new Slugs();
        var current = new Chapter(null, null, Section.Other, null, Below(blocks, 0), length);
        chapters.Add(current);
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block] is not HeadingBlock heading)
                continue;

            var parent = current;
            while (parent?.Heading is { } outer && outer.Level >= heading.Level)
                parent = parent.Parent;
            var section = SectionNames.Find(heading.Content.Text) ?? parent?.Section ?? Section.Other;
            current = new Chapter(heading, slugs.Next(heading.Content), section, parent, Below(blocks, block + 1), ends[block]);
            chapters.Add(current);
        }

        return chapters.ToImmutable();
    }

    private static ImmutableArray<Block> Below(ImmutableArray<Block> blocks, int first)
    {
        var below = ImmutableArray.CreateBuilder<Block>();
        for (var block = first; block < blocks.Length && blocks[block] is not HeadingBlock; block++)
            below.Add(blocks[block]);
        return below.ToImmutable();
    }

    // Backwards, where the next heading of each level begins.
    private static int[] Ends(ImmutableArray<Block> blocks, int length)
    {
        var ends = new int[blocks.Length];
        var next = Enumerable.Repeat(length, DeepestLevel + 1).ToArray();
        for (var block = blocks.Length - 1; block >= 0; block--)
        {
            if (blocks[block] is not HeadingBlock heading)
                continue;

            ends[block] = next.Take(heading.Level + 1).Min();
            next[heading.Level] = heading.Span.Start;
        }

        return ends;
    }
}
