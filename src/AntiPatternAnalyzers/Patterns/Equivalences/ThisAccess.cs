using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A member of the class round the code, named through <c>this.</c> or <c>base.</c>.</summary>
internal sealed class ThisAccess : Equivalence
{
    public override string Name => "this";

    public override bool Concerns(SyntaxNode pattern) => pattern is SimpleNameSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is SimpleNameSyntax && code is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return goal with { Code = ((MemberAccessExpressionSyntax)goal.Code).Name };
    }
}
