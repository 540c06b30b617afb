using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Code that may be a constant, by its looks.</summary>
internal static class ConstantShape
{
    public static bool Is(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => Hole.Of(name.Identifier) == null,
        MemberAccessExpressionSyntax access => access.Name is IdentifierNameSyntax && access.Expression is NameSyntax or PredefinedTypeSyntax or MemberAccessExpressionSyntax && Is(access.Name),
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => Is(parenthesized.Expression),
        CastExpressionSyntax cast => Is(cast.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.LogicalNotExpression } negative => Is(negative.Operand),
        BinaryExpressionSyntax binary => Is(binary.Left) && Is(binary.Right),
        _ => false,
    };
}
