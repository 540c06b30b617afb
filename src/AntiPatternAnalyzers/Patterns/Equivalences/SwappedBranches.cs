using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A choice with its condition negated and its branches swapped: <c>!c ? b : a</c> is <c>c ? a : b</c>, and so with <c>if</c> and <c>else</c>.</summary>
internal sealed class SwappedBranches : Equivalence
{
    public override string Name => "swapped branches";

    public override bool Concerns(SyntaxNode pattern) => pattern is ConditionalExpressionSyntax or IfStatementSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => (pattern, code) switch
    {
        (ConditionalExpressionSyntax, ConditionalExpressionSyntax) => true,
        (IfStatementSyntax wanted, IfStatementSyntax given) => wanted.Else != null && given.Else != null,
        _ => false,
    };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (wanted, given) = (Parts(goal.Pattern), Parts(goal.Code));
        var branches = new NodeGoal(wanted.Yes, given.No, new NodeGoal(wanted.No, given.Yes, goal.Next));
        var (pattern, code) = (Inner(wanted.Condition), Inner(given.Condition));
        if (Negated(code) is { } denied) yield return new NodeGoal(wanted.Condition, denied, branches);
        if (Negated(pattern) is { } denial) yield return new NodeGoal(Inner(denial), given.Condition, branches);
        if (NullTest.Read(pattern) is { } test && NullTest.Read(code) is { } other)
        {
            if (test.IsNull == other.IsNull) yield break;
            foreach (var spelling in NullTest.Match(test, other, matcher, branches)) yield return spelling;
        }
        else if (IsTest.Read(pattern) is { } wantedTest && IsTest.Read(code) is { } givenTest)
        {
            if (wantedTest.IsNegated == givenTest.IsNegated) yield break;
            yield return new NodeGoal(wantedTest.Operand, givenTest.Operand, new NodeGoal(wantedTest.Wanted, givenTest.Wanted, branches));
        }
        else if (pattern is BinaryExpressionSyntax left && code is BinaryExpressionSyntax right && right.IsKind(Comparisons.Opposite(left.Kind())))
        {
            yield return new NodeGoal(left.Left, right.Left, new NodeGoal(left.Right, right.Right, branches));
        }
    }

    private static (ExpressionSyntax Condition, SyntaxNode Yes, SyntaxNode No) Parts(SyntaxNode node) => node is ConditionalExpressionSyntax choice
        ? (choice.Condition, choice.WhenTrue, choice.WhenFalse)
        : ((IfStatementSyntax)node) is var test ? (test.Condition, test.Statement, test.Else!.Statement) : default;

    private static ExpressionSyntax? Negated(ExpressionSyntax condition) =>
        condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not ? not.Operand : null;

    private static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized) expression = parenthesized.Expression;
        return expression;
    }
}
