using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A <c>!</c> of the code that the pattern does not spell.</summary>
internal sealed class NullForgiving : Equivalence
{
    public override string Name => "null-forgiving operators";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => pattern is ExpressionSyntax && !pattern.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        code.IsKind(SyntaxKind.SuppressNullableWarningExpression) && pattern is ExpressionSyntax && !pattern.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return goal with { Code = ((PostfixUnaryExpressionSyntax)goal.Code).Operand };
    }
}
