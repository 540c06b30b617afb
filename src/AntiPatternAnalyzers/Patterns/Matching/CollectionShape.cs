using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Collection expressions, which came with C# 12: the oldest compiler that we run in has no name for them, nor any of them.</summary>
internal static class CollectionShape
{
    private static readonly SyntaxKind Collection = KindOf("CollectionExpression");
    private static readonly SyntaxKind Element = KindOf("ExpressionElement");

    public static bool Is(SyntaxNode node) => node.IsKind(Collection);

    /// <summary>Whether a part of one is a value of its own: it spreads no other collection.</summary>
    public static bool IsElement(SyntaxNode part) => part.IsKind(Element);

    private static SyntaxKind KindOf(string name) => Enum.TryParse(name, out SyntaxKind kind) ? kind : SyntaxKind.None;
}
