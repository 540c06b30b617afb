using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Parsing;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>
/// A pattern or a template as code that stands for all that it can be: its holes are names of nothing, so that the compiler
/// knows nothing of them. What finds a specimen finds all of it.
/// </summary>
/// <param name="Rule">The row.</param>
/// <param name="Case">The case of the row.</param>
/// <param name="Reading">The pattern or template.</param>
/// <param name="Span">Where the document says it.</param>
/// <param name="IsTemplate">Whether it is what a fix writes; else it is what the row finds.</param>
/// <param name="Nodes">The code; none where it cannot stand in a file.</param>
internal sealed record Specimen(Rule Rule, RuleCase Case, BoundReading Reading, TextSpan Span, bool IsTemplate, ImmutableArray<SyntaxNode> Nodes)
{
    /// <summary>The names and values that the code spells.</summary>
    public ImmutableHashSet<string> Words { get; } = SpecimenWords.Of(Reading.Parsed.Nodes).ToImmutableHashSet();

    /// <summary>Whether nothing in it is left open.</summary>
    public bool IsClosed => Nodes.All(Openness.IsClosed);

    /// <summary>Every node of the code that is not what a hole stands for.</summary>
    public IEnumerable<SyntaxNode> Code => Nodes.SelectMany(node => node.DescendantNodesAndSelf(inner => !IsHole(inner))).Where(node => !IsHole(node));

    private static bool IsHole(SyntaxNode node)
    {
        var first = node.GetFirstToken();
        return Marker.Is(first.Text) && (first.Span == node.Span || Hole.Of(first) is { IsRun: true } || node.DescendantTokens().Any(token => Marker.IsTail(token.Text)));
    }
}
