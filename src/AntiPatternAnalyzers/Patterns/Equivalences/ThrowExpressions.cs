using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A throw statement and a throw expression: <c>throw e;</c> is the end of <c>a ?? throw e</c>.</summary>
internal sealed class ThrowExpressions : Equivalence
{
    public override string Name => "throw expressions";

    public override bool Concerns(SyntaxNode pattern) => Thrown(pattern) != null;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        Thrown(pattern) != null && Thrown(code) != null && !pattern.IsKind(code.Kind());

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        Thrown(pattern) == null ? Enumerable.Empty<SyntaxKind>() : new[] { SyntaxKind.ThrowStatement, SyntaxKind.ThrowExpression };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return new NodeGoal(Thrown(goal.Pattern)!, Thrown(goal.Code)!, goal.Next);
    }

    /// <summary>What is thrown; null where nothing is, or what was caught.</summary>
    private static ExpressionSyntax? Thrown(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax statement => statement.Expression,
        ThrowExpressionSyntax expression => expression.Expression,
        _ => null,
    };
}
