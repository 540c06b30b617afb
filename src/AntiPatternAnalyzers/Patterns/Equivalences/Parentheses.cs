using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Redundant parentheses in the code: <c>(a).B</c> is <c>a.B</c>.</summary>
internal sealed class Parentheses : Equivalence
{
    public override string Name => "parentheses";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => pattern is ExpressionSyntax and not ParenthesizedExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        code is ParenthesizedExpressionSyntax && pattern is ExpressionSyntax and not ParenthesizedExpressionSyntax;

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return goal with { Code = ((ParenthesizedExpressionSyntax)goal.Code).Expression };
    }
}
