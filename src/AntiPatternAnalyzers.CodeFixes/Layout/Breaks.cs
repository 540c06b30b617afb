using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>Where statements that a cell writes on one line begin lines of their own.</summary>
internal static class Breaks
{
    /// <summary>What stands on the line before it, behind a space.</summary>
    private const int Behind = -1;

    /// <summary>How far in the line is that a token begins; negative where it stands behind the one before; null where the template decides.</summary>
    public static int? DepthAt(SyntaxToken token, bool ownLines)
    {
        if (!BeginsLine(token)) return null;
        if (!ownLines && IsBehindBrace(token)) return Behind;
        return token.Parent!.AncestorsAndSelf().OfType<BlockSyntax>().Count(block => block.OpenBraceToken != token && block.CloseBraceToken != token);
    }

    /// <summary>Whether it is the document that says on which line a token stands, even where the template has lines: a brace, and a word behind one.</summary>
    public static bool IsOfBrace(SyntaxToken token) => BeginsLine(token) && (token.IsKind(SyntaxKind.OpenBraceToken) || Continues(token) && IsBehindBrace(token));

    private static bool IsBehindBrace(SyntaxToken token) =>
        token.Parent is BlockSyntax { Parent: not null and not BlockSyntax } && token.IsKind(SyntaxKind.OpenBraceToken)
        || Continues(token) && token.GetPreviousToken().IsKind(SyntaxKind.CloseBraceToken);

    private static bool BeginsLine(SyntaxToken token) => token.Parent switch
    {
        BlockSyntax { Parent: AnonymousFunctionExpressionSyntax } => false,
        BlockSyntax => true,
        _ => Continues(token) || IsFirstOfStatement(token),
    };

    /// <summary>Whether a token goes on with a statement behind one of its blocks.</summary>
    private static bool Continues(SyntaxToken token) => token.Parent switch
    {
        ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax => token.IsKind(SyntaxKind.ElseKeyword) || token.IsKind(SyntaxKind.CatchKeyword) || token.IsKind(SyntaxKind.FinallyKeyword),
        DoStatementSyntax loop => token == loop.WhileKeyword,
        _ => false,
    };

    private static bool IsFirstOfStatement(SyntaxToken token) =>
        token.Parent!.AncestorsAndSelf().TakeWhile(node => node.GetFirstToken() == token)
            .Any(node => node is StatementSyntax && node.Parent is null or BlockSyntax { Parent: not AnonymousFunctionExpressionSyntax });
}
