using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a query</em>: a query expression.</summary>
internal sealed class InQuery : BlockWord
{
    public override string Phrase => "a query";

    protected override bool Surrounds(SyntaxNode node, SyntaxNode child) => node is QueryExpressionSyntax;
}
