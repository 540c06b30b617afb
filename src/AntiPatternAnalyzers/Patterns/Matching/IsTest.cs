using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A test by <c>is</c> or <c>is not</c>.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="Wanted">The type, constant or pattern behind it, without the <c>not</c>.</param>
/// <param name="IsNegated">Whether there is a <c>not</c>.</param>
internal sealed record IsTest(ExpressionSyntax Operand, SyntaxNode Wanted, bool IsNegated)
{
    /// <summary>The test that an expression is, or null.</summary>
    public static IsTest? Read(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => new IsTest(test.Left, test.Right, false),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax not } test => new IsTest(test.Expression, Plain(not.Pattern), true),
        IsPatternExpressionSyntax test => new IsTest(test.Expression, Plain(test.Pattern), false),
        _ => null,
    };

    private static SyntaxNode Plain(PatternSyntax pattern) => pattern switch
    {
        TypePatternSyntax type => type.Type,
        ConstantPatternSyntax constant => constant.Expression,
        ParenthesizedPatternSyntax parenthesized => Plain(parenthesized.Pattern),
        _ => pattern,
    };
}
