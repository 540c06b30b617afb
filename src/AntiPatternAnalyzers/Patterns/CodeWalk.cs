using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>A walk over all nodes that does not open those which hold none. They are half of all, and each would be opened to find nothing.</summary>
internal static class CodeWalk
{
    private static readonly KindSet Leaves = new(new[]
    {
        SyntaxKind.IdentifierName, SyntaxKind.PredefinedType, SyntaxKind.ThisExpression, SyntaxKind.BaseExpression, SyntaxKind.SingleVariableDesignation, SyntaxKind.DiscardDesignation, SyntaxKind.OmittedArraySizeExpression,
        SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.CharacterLiteralExpression, SyntaxKind.NullLiteralExpression, SyntaxKind.TrueLiteralExpression, SyntaxKind.FalseLiteralExpression, SyntaxKind.DefaultLiteralExpression,
    });

    private static readonly Func<SyntaxNode, bool> IsOpened = node => !Leaves.Contains(node);

    /// <summary>The nodes below one, in the order of the code.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode node) => node.DescendantNodes(IsOpened);
}
