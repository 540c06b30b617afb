using AntiPatternAnalyzers.Patterns.Equivalences;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A test for null, however it is spelled.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="IsNull">Whether it is tested for being null, not for being something.</param>
/// <param name="Call">The call of <c>ReferenceEquals</c>, where it is one.</param>
internal sealed record NullTest(ExpressionSyntax Operand, bool IsNull, InvocationExpressionSyntax? Call = null)
{
    /// <summary>The test that a node is, or null.</summary>
    public static NullTest? Read(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => Compared(equal.Left, equal.Right, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal => Compared(unequal.Left, unequal.Right, false),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } test => Compared(test.Expression, constant.Expression, true),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } test => Compared(test.Expression, constant.Expression, false),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } call when IsReferenceEquals(call.Expression) =>
            Compared(arguments[0].Expression, arguments[1].Expression, true) is { } test ? test with { Call = call } : null,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not when Read(Inner(not.Operand)) is { } test => test with { IsNull = !test.IsNull },
        _ => null,
    };

    /// <summary>The cast that the operand is, or null.</summary>
    public CastExpressionSyntax? Cast => Inner(Operand) as CastExpressionSyntax;

    /// <summary>The goals for two tests of one meaning.</summary>
    public static IEnumerable<Goal> Match(NullTest pattern, NullTest code, Matcher matcher, Goal? next)
    {
        var isTest = new CheckGoal(held => code.IsOfObject(matcher.Scope) ? held : null, next);
        if (code.Cast is not { } cast || pattern.Cast != null || !matcher.IsOn<ImplicitCasts>())
        {
            yield return new NodeGoal(pattern.Operand, code.Operand, isTest);
            yield break;
        }

        yield return new NodeGoal(pattern.Operand, cast.Expression, new CheckGoal(held => ImplicitCasts.KeepsNull(cast, matcher.Scope) ? held : null, isTest));
        yield return new NodeGoal(pattern.Operand, code.Operand, new CheckGoal(held => ImplicitCasts.KeepsNull(cast, matcher.Scope) ? null : held, isTest));
    }

    /// <summary>The method is that of <c>object</c>, through whatever name it is called.</summary>
    private bool IsOfObject(MatchScope scope) =>
        Call == null || scope.SymbolOf(Call) is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Object };

    private static SyntaxNode Inner(ExpressionSyntax operand)
    {
        while (operand is ParenthesizedExpressionSyntax parenthesized) operand = parenthesized.Expression;
        return operand;
    }

    private static NullTest? Compared(ExpressionSyntax left, ExpressionSyntax right, bool isNull) =>
        Inner(right).IsKind(SyntaxKind.NullLiteralExpression) ? new NullTest(left, isNull)
        : Inner(left).IsKind(SyntaxKind.NullLiteralExpression) ? new NullTest(right, isNull)
        : null;

    private static bool IsReferenceEquals(ExpressionSyntax called) => called is
        IdentifierNameSyntax { Identifier.ValueText: "ReferenceEquals" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReferenceEquals" };
}
