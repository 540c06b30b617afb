using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>Tells from the tokens before an opening brace what stands between the braces.</summary>
internal static class BraceReader
{
    /// <param name="tokens">The tokens of the pattern.</param>
    /// <param name="brace">The index of the brace.</param>
    /// <param name="segment">The index of the first token after the last <c>;</c>, <c>{</c> or <c>}</c> round the brace.</param>
    public static Surround Read(List<PatternToken> tokens, int brace, int segment)
    {
        if (brace == 0) return Surround.Statements;
        var before = tokens[brace - 1];
        if (before.Is(SyntaxKind.SwitchKeyword)) return Surround.Arms;
        if (before.Is(SyntaxKind.CloseParenToken)) return AfterParenthesis(tokens, brace, segment);
        if (IsListOpener(before.Kind) && before.Hole == HoleKind.None) return Surround.Items;
        if (OpensBlock(before)) return Surround.Statements;
        return AfterName(tokens, brace, segment);
    }

    private static Surround AfterParenthesis(List<PatternToken> tokens, int brace, int segment)
    {
        var open = Opening(tokens, brace - 1);
        if (open > 0 && tokens[open - 1].Is(SyntaxKind.SwitchKeyword)) return Surround.Sections;
        return IsCreation(tokens, open, segment) ? Surround.Items : Surround.Statements;
    }

    /// <summary>Whether the name before a parenthesis follows <c>new</c>.</summary>
    private static bool IsCreation(List<PatternToken> tokens, int open, int segment)
    {
        for (var index = open - 1; index >= segment; index--)
        {
            if (tokens[index].Is(SyntaxKind.NewKeyword)) return true;
            if (!IsPartOfName(tokens[index])) return false;
        }

        return false;
    }

    private static Surround AfterName(List<PatternToken> tokens, int brace, int segment)
    {
        var constraint = false;
        for (var index = segment; index < brace; index++)
        {
            switch (tokens[index].Kind)
            {
                case SyntaxKind.EnumKeyword:
                    return Surround.Items;
                case SyntaxKind.ClassKeyword or SyntaxKind.StructKeyword or SyntaxKind.InterfaceKeyword
                    or SyntaxKind.NamespaceKeyword when !constraint:
                    return Surround.Statements;
                case SyntaxKind.IdentifierToken when tokens[index].Text == "record" && !constraint:
                    return Surround.Statements;
                case SyntaxKind.NewKeyword or SyntaxKind.IsKeyword or SyntaxKind.CaseKeyword:
                    return Surround.Items;
                case SyntaxKind.CloseParenToken:
                    constraint = true;
                    break;
            }
        }

        return constraint ? Surround.Statements : Surround.Accessors;
    }

    private static bool OpensBlock(PatternToken token) => token.Kind is
        SyntaxKind.ElseKeyword or SyntaxKind.TryKeyword or SyntaxKind.FinallyKeyword or SyntaxKind.CatchKeyword
        or SyntaxKind.DoKeyword or SyntaxKind.UnsafeKeyword or SyntaxKind.CheckedKeyword or SyntaxKind.UncheckedKeyword
        or SyntaxKind.DelegateKeyword or SyntaxKind.EqualsGreaterThanToken or SyntaxKind.SemicolonToken
        or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken or SyntaxKind.ColonToken
        || token.Hole == HoleKind.None && token.Text is "get" or "set" or "init" or "add" or "remove";

    private static bool IsListOpener(SyntaxKind kind) => kind is
        SyntaxKind.EqualsToken or SyntaxKind.ReturnKeyword or SyntaxKind.NewKeyword or SyntaxKind.IsKeyword
        or SyntaxKind.CommaToken or SyntaxKind.OpenParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.WithKeyword
        or SyntaxKind.AndKeyword or SyntaxKind.OrKeyword or SyntaxKind.NotKeyword;

    private static bool IsPartOfName(PatternToken token) => token.Kind is
        SyntaxKind.IdentifierToken or SyntaxKind.DotToken or SyntaxKind.ColonColonToken or SyntaxKind.LessThanToken
        or SyntaxKind.GreaterThanToken or SyntaxKind.CommaToken or SyntaxKind.QuestionToken
        || SyntaxFacts.IsPredefinedType(token.Kind);

    /// <summary>The index of the parenthesis that the one at <paramref name="close"/> closes, or 0.</summary>
    internal static int Opening(List<PatternToken> tokens, int close)
    {
        var depth = 0;
        for (var index = close; index > 0; index--)
        {
            if (tokens[index].Is(SyntaxKind.CloseParenToken)) depth++;
            if (tokens[index].Is(SyntaxKind.OpenParenToken) && --depth == 0) return index;
        }

        return 0;
    }
}
