using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A node as the list of its parts, without the commas between items.</summary>
internal static class NodeParts
{
    public static IReadOnlyList<SyntaxNodeOrToken> Of(SyntaxNode node)
    {
        var children = node.ChildNodesAndTokens();
        var parts = new List<SyntaxNodeOrToken>(children.Count);
        foreach (var child in children)
        {
            if (!child.IsKind(SyntaxKind.CommaToken)) parts.Add(child);
        }

        return parts;
    }

    public static IReadOnlyList<SyntaxNodeOrToken> Of<T>(IEnumerable<T> nodes)
        where T : SyntaxNode => nodes.Select(node => (SyntaxNodeOrToken)node).ToList();
}
