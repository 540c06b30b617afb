using AntiPatternAnalyzers.Patterns.Anchors;
using AntiPatternAnalyzers.Patterns.Parsing;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>One of the things that a pattern can be, parsed.</summary>
/// <param name="Reading">What it is.</param>
/// <param name="Code">The pattern as the C# that was parsed.</param>
/// <param name="Nodes">Its nodes; several for statements, members or labels side by side.</param>
/// <param name="Holes">Which of its nodes and names are holes.</param>
internal sealed record PatternReading(Reading Reading, PatternCode Code, ImmutableArray<SyntaxNode> Nodes, HoleMap Holes)
{
    private AnchorSet? _anchors;
    private KindSet? _beginnings;

    /// <summary>The words without which it cannot match.</summary>
    public AnchorSet Anchors => _anchors ??= AnchorSet.Of(this);

    /// <summary>The kinds of node at which it can begin, whatever its names mean in a project.</summary>
    public KindSet Beginnings => _beginnings ??= new KindSet(Patterns.Anchors.Beginnings.Of(this));

    /// <summary>The span of the pattern's text that a node of this reading came from.</summary>
    public TextSpan ToPattern(TextSpan span) => TextSpan.FromBounds(
        Code.ToPattern(span.Start - Reading.Before.Length), Code.ToPattern(span.End - Reading.Before.Length));
}
