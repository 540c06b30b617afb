using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>Where statements that a cell writes on one line begin lines of their own.</summary>
internal static class Breaks
{
    /// <summary>How far in the line is that a token begins; null where it begins none.</summary>
    public static int? DepthAt(SyntaxToken token)
    {
        if (!BeginsLine(token)) return null;
        return token.Parent!.AncestorsAndSelf().OfType<BlockSyntax>().Count(block => block.OpenBraceToken != token && block.CloseBraceToken != token);
    }

    private static bool BeginsLine(SyntaxToken token) => token.Parent switch
    {
        BlockSyntax { Parent: AnonymousFunctionExpressionSyntax } => false,
        BlockSyntax => true,
        ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax => token.IsKind(SyntaxKind.ElseKeyword) || token.IsKind(SyntaxKind.CatchKeyword) || token.IsKind(SyntaxKind.FinallyKeyword),
        DoStatementSyntax loop => token == loop.WhileKeyword,
        _ => IsFirstOfStatement(token),
    };

    private static bool IsFirstOfStatement(SyntaxToken token) =>
        token.Parent!.AncestorsAndSelf().TakeWhile(node => node.GetFirstToken() == token)
            .Any(node => node is StatementSyntax && node.Parent is null or BlockSyntax { Parent: not AnonymousFunctionExpressionSyntax });
}
