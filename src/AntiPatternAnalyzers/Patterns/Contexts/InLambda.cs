using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a lambda</em>: the innermost function is a lambda or an anonymous method.</summary>
internal sealed class InLambda : FunctionWord
{
    public override string Phrase => "a lambda";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is AnonymousFunctionExpressionSyntax;
}
