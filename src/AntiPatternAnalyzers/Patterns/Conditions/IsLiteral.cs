using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a literal</em>: a literal as it is written, a signed number included; <c>default</c> is none.</summary>
internal sealed class IsLiteral : PlainWord
{
    public override string Phrase => "a literal";

    protected override bool? Answer(Binding subject, MatchScope scope) => Subject.Code(subject) switch
    {
        LiteralExpressionSyntax literal => !literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax number } sign =>
            sign.Kind() is SyntaxKind.UnaryMinusExpression or SyntaxKind.UnaryPlusExpression && number.IsKind(SyntaxKind.NumericLiteralExpression),
        _ => false,
    };
}
