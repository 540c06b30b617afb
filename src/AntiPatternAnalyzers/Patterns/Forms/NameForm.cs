using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary><c>$s:name</c>: the name that a string literal spells, for <c>nameof($s:name)</c>.</summary>
internal sealed class NameForm : HoleForm
{
    public override string Word => "name";

    public override ExpressionSyntax? Of(ExpressionSyntax held) => held is LiteralExpressionSyntax { Token.Value: string text } && SyntaxFacts.IsValidIdentifier(text)
        ? SyntaxFactory.IdentifierName(SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : "@" + text)
        : null;
}
