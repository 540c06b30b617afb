using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside an iterator</em>: the innermost function yields.</summary>
internal sealed class InIterator : FunctionWord
{
    public override string Phrase => "an iterator";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is not AnonymousFunctionExpressionSyntax
        && function.DescendantNodes(node => node == function || !Functions.IsFunction(node)).Any(node => node is YieldStatementSyntax);
}
