using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>A walk over nodes that does not look into names, types and literals, which hold no statements, expressions or declarations. They are half of all nodes.</summary>
internal static class CodeWalk
{
    private static readonly KindSet Closed = new(new[]
    {
        SyntaxKind.IdentifierName, SyntaxKind.GenericName, SyntaxKind.QualifiedName, SyntaxKind.AliasQualifiedName, SyntaxKind.PredefinedType, SyntaxKind.NullableType, SyntaxKind.UsingDirective,
        SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.CharacterLiteralExpression, SyntaxKind.NullLiteralExpression, SyntaxKind.TrueLiteralExpression, SyntaxKind.FalseLiteralExpression,
        SyntaxKind.DefaultLiteralExpression, SyntaxKind.ThisExpression, SyntaxKind.BaseExpression, SyntaxKind.SingleVariableDesignation, SyntaxKind.DiscardDesignation,
    });

    private static readonly string[] Endings = { "Expression", "Statement", "Block", "Declaration", "Clause" };
    private static readonly Func<SyntaxNode, bool> IsOpen = node => !Closed.Contains(node);

    /// <summary>The nodes below one, names, types and literals included, but nothing within them.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode node) => node.DescendantNodes(IsOpen);

    /// <summary>Whether such a walk meets all nodes of a kind.</summary>
    public static bool Meets(SyntaxKind kind) => Endings.Any(ending => kind.ToString().EndsWith(ending, StringComparison.Ordinal));
}
