using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Code that may be a constant, by its looks.</summary>
internal static class ConstantShape
{
    /// <summary>Without recursion along a chain of operands: generated code joins thousands.</summary>
    public static bool Is(SyntaxNode node)
    {
        if (Inner(node) == null) return IsByItself(node);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (; Inner(node) is { } inner; node = inner)
        {
            if (node is BinaryExpressionSyntax binary && !Is(binary.Right)) return false;
        }

        return IsByItself(node);
    }

    /// <summary>The name that a constant must have for code to stand for it; null where the code is no name, or more than one.</summary>
    public static string? Name(SyntaxNode code) => code switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    private static SyntaxNode? Inner(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        CastExpressionSyntax cast => cast.Expression,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.LogicalNotExpression } negative => negative.Operand,
        BinaryExpressionSyntax binary => binary.Left,
        _ => null,
    };

    private static bool IsByItself(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => Hole.Of(name.Identifier) == null,
        MemberAccessExpressionSyntax access => access.Name is IdentifierNameSyntax && access.Expression is NameSyntax or PredefinedTypeSyntax or MemberAccessExpressionSyntax && IsByItself(access.Name),
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        _ => false,
    };
}
