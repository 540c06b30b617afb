using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Tests for null, for a pattern that spells one: <c>== null</c>, <c>null ==</c>, <c>is null</c>, <c>ReferenceEquals</c>, and their negations.</summary>
internal sealed class NullTests : Equivalence
{
    public override string Name => "null tests";

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        Read(pattern) is { } wanted && Read(code) is { } given && wanted.IsNull == given.IsNull;

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => Read(pattern) == null
        ? Enumerable.Empty<SyntaxKind>()
        : new[] { SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.IsPatternExpression, SyntaxKind.InvocationExpression, SyntaxKind.LogicalNotExpression };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return new NodeGoal(Read(goal.Pattern)!.Value.Operand, Read(goal.Code)!.Value.Operand, goal.Next);
    }

    /// <summary>What is tested, and whether for being null or for not being null; null where the node is no such test.</summary>
    private static (ExpressionSyntax Operand, bool IsNull)? Read(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => Compared(equal.Left, equal.Right, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal => Compared(unequal.Left, unequal.Right, false),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } test => Compared(test.Expression, constant.Expression, true),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } test => Compared(test.Expression, constant.Expression, false),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } call when IsReferenceEquals(call.Expression) =>
            Compared(arguments[0].Expression, arguments[1].Expression, true),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: InvocationExpressionSyntax call } when Read(call) is { } test =>
            (test.Operand, !test.IsNull),
        _ => null,
    };

    private static (ExpressionSyntax, bool)? Compared(ExpressionSyntax left, ExpressionSyntax right, bool isNull) =>
        right.IsKind(SyntaxKind.NullLiteralExpression) ? (left, isNull)
        : left.IsKind(SyntaxKind.NullLiteralExpression) ? (right, isNull)
        : null;

    private static bool IsReferenceEquals(ExpressionSyntax called) =>
        called is IdentifierNameSyntax { Identifier.ValueText: "ReferenceEquals" }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReferenceEquals", Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "Object" } };
}
