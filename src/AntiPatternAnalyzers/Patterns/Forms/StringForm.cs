using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary><c>$c:string</c>: a character literal as a string.</summary>
internal sealed class StringForm : HoleForm
{
    public override string Word => "string";

    public override ExpressionSyntax? Of(ExpressionSyntax held) => held is LiteralExpressionSyntax { Token.Value: char letter }
        ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(letter.ToString()))
        : null;
}
