namespace AntiPatternAnalyzers.Patterns;

/// <summary>A place where a pattern matches.</summary>
/// <param name="Nodes">The code that matches: one node, or statements side by side.</param>
/// <param name="Bindings">What the holes hold.</param>
/// <param name="Squiggle">The span to underline.</param>
public sealed record Match(ImmutableArray<SyntaxNode> Nodes, Bindings Bindings, TextSpan Squiggle)
{
    /// <summary>The first node.</summary>
    public SyntaxNode Node => Nodes[0];
}
