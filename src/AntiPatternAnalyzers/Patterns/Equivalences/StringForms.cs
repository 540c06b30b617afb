using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Verbatim, raw and ordinary strings of the same text, interpolated ones too.</summary>
internal sealed class StringForms : Equivalence
{
    public override string Name => "string forms";

    public override bool Concerns(SyntaxNode pattern) => pattern is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => (pattern, code) switch
    {
        (LiteralExpressionSyntax wanted, LiteralExpressionSyntax given) => pattern.IsKind(SyntaxKind.StringLiteralExpression)
            && code.IsKind(SyntaxKind.StringLiteralExpression) && Literals.Form(wanted.Token) != Literals.Form(given.Token),
        (InterpolatedStringExpressionSyntax wanted, InterpolatedStringExpressionSyntax given) =>
            !wanted.StringStartToken.IsKind(given.StringStartToken.Kind()) && !Literals.IsAnything(wanted),
        _ => false,
    };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        if (goal is { Pattern: InterpolatedStringExpressionSyntax pattern, Code: InterpolatedStringExpressionSyntax code })
        {
            yield return Structure.Parts(NodeParts.Of(pattern.Contents), NodeParts.Of(code.Contents), goal.Next);
        }
        else if (((LiteralExpressionSyntax)goal.Pattern).Token.ValueText == ((LiteralExpressionSyntax)goal.Code).Token.ValueText)
        {
            yield return goal.Next ?? Structure.Nothing;
        }
    }
}
