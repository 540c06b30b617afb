using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary><c>$s:char</c>: the one character of a string literal.</summary>
internal sealed class CharForm : HoleForm
{
    public override string Word => "char";

    public override ExpressionSyntax? Of(ExpressionSyntax held) => held is LiteralExpressionSyntax { Token.Value: string { Length: 1 } text }
        ? SyntaxFactory.LiteralExpression(SyntaxKind.CharacterLiteralExpression, SyntaxFactory.Literal(text[0]))
        : null;
}
