using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a finally block</em>: the block of a finally clause.</summary>
internal sealed class InFinally : BlockWord
{
    public override string Phrase => "a finally block";

    protected override bool Surrounds(SyntaxNode node, SyntaxNode child) => node is FinallyClauseSyntax;
}
