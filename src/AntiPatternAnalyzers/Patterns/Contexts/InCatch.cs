using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a catch block</em>: the block of a catch clause.</summary>
internal sealed class InCatch : BlockWord
{
    public override string Phrase => "a catch block";

    protected override bool Surrounds(SyntaxNode node, SyntaxNode child) => node is CatchClauseSyntax clause && child == clause.Block;
}
