using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>A heading with the blocks up to the next heading of any level. Compared by identity.</summary>
internal sealed class Chapter(HeadingBlock? heading, string? anchor, Section section, Chapter? parent, ImmutableArray<Block> blocks, int end)
{
    /// <summary>Null for what stands before the first heading.</summary>
    public HeadingBlock? Heading { get; } = heading;

    /// <summary>The heading's slug.</summary>
    public string? Anchor { get; } = anchor;

    /// <summary>The section it is or stands in.</summary>
    public Section Section { get; } = section;

    /// <summary>The chapter of the heading above it in rank.</summary>
    public Chapter? Parent { get; } = parent;

    /// <summary>What stands directly below.</summary>
    public ImmutableArray<Block> Blocks { get; } = blocks;

    /// <summary>Where the next heading of the same or a higher rank begins.</summary>
    public int End { get; } = end;

    /// <summary>Whether the heading is the section's own.</summary>
    public bool IsSection => Heading is not null && SectionNames.Find(Heading.Content.Text) is not null;
}
