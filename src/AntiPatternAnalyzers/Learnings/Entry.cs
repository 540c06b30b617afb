namespace AntiPatternAnalyzers.Learnings;

/// <summary>A dated learning: a heading with the text below it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Heading">The whole heading as a reader sees it.</param>
/// <param name="Date">The date as written, or null where the entry has none.</param>
/// <param name="Topic">The heading without its date; the service's name in Third-Party Integration Lessons.</param>
/// <param name="Anchor">GitHub's slug of the heading, made unique as GitHub does, without <c>#</c>.</param>
/// <param name="Fields">The labelled fields (<c>**Severity**: …</c>) in order.</param>
/// <param name="Fences">The C# blocks below the heading whose info string goes on after the language.</param>
/// <param name="Links">All links below the heading.</param>
/// <param name="HeadingSpan">The heading's text in the document.</param>
/// <param name="Span">Heading and text up to the next heading of the same or a higher level.</param>
public sealed record Entry(
    Section Section,
    string Heading,
    string? Date,
    string Topic,
    string Anchor,
    ImmutableArray<Field> Fields,
    ImmutableArray<Fence> Fences,
    ImmutableArray<Link> Links,
    TextSpan HeadingSpan,
    TextSpan Span)
{
    /// <summary>The labelled fields that are empty or hold what the template left to be filled in; the span is that of the label on.</summary>
    public ImmutableArray<Field> Unfilled { get; init; } = ImmutableArray<Field>.Empty;

    /// <summary>The boxes of its lists, ticked or not.</summary>
    public ImmutableArray<ActionItem> Actions { get; init; } = ImmutableArray<ActionItem>.Empty;
}
