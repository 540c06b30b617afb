using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a loop</em>: its body, its condition or its step; not its initializer nor its collection.</summary>
internal sealed class InLoop : BlockWord
{
    public override string Phrase => "a loop";

    protected override bool Surrounds(SyntaxNode node, SyntaxNode child) => node switch
    {
        ForStatementSyntax loop => child != loop.Declaration && !loop.Initializers.Any(initializer => initializer == child),
        CommonForEachStatementSyntax loop => child == loop.Statement,
        WhileStatementSyntax or DoStatementSyntax => true,
        _ => false,
    };
}
