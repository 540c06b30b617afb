using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Directives within a match: what stands between them may be other code in another build.</summary>
internal static class Directives
{
    public static bool AreIn(ImmutableArray<SyntaxNode> nodes, SyntaxNode root)
    {
        var span = TextSpan.FromBounds(nodes[0].SpanStart, nodes[nodes.Length - 1].Span.End);
        return root.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)));
    }
}
