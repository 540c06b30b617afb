using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Bodies of functions, as a block or behind an arrow.</summary>
internal static class FunctionBody
{
    /// <summary>The block, or the arrow with its expression, of a function; null where it has no body.</summary>
    public static SyntaxNode? Of(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        _ => null,
    };

    /// <summary>The goals for two bodies, a block and an arrow included.</summary>
    public static Goal? Match(SyntaxNode pattern, SyntaxNode code, Goal? next) => (pattern, code) switch
    {
        (BlockSyntax block, ArrowExpressionClauseSyntax arrow) => BlockAndArrow(block, arrow, next),
        (ArrowExpressionClauseSyntax arrow, BlockSyntax { Statements.Count: 1 } block) =>
            Expression(block.Statements[0]) is { } expression ? new NodeGoal(arrow.Expression, expression, next) : null,
        _ => new NodeGoal(pattern, code, next),
    };

    private static Goal? BlockAndArrow(BlockSyntax pattern, ArrowExpressionClauseSyntax code, Goal? next)
    {
        if (pattern.Statements.Count != 1) return null;
        var only = pattern.Statements[0];
        if (Hole.Of(only.GetFirstToken()) is { IsRun: true } run && only is LocalDeclarationStatementSyntax)
        {
            return new BindGoal(run, Binding.Run(new[] { code.Expression }), next);
        }

        return Expression(only) is { } expression ? new NodeGoal(expression, code.Expression, next) : null;
    }

    private static ExpressionSyntax? Expression(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax { Expression: { } value } => value,
        ExpressionStatementSyntax { Expression: var value } => value,
        _ => null,
    };
}
