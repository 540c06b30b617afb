using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a lock</em>: the body of a lock statement.</summary>
internal sealed class InLock : BlockWord
{
    public override string Phrase => "a lock";

    protected override bool Surrounds(SyntaxNode node, SyntaxNode child) => node is LockStatementSyntax statement && child == statement.Statement;
}
