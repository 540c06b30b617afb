using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Literals: <c>"..."</c> stands for any string, and how a character or digit is escaped does not matter.</summary>
internal static class Literals
{
    /// <summary>The text that stands for any string.</summary>
    public const string Anything = "...";

    /// <summary>Whether the pattern's literal allows the code's; null where the pattern is no literal.</summary>
    public static bool? Same(SyntaxNode pattern, SyntaxNode code)
    {
        if (pattern is InterpolatedStringExpressionSyntax interpolated) return IsAnything(interpolated) ? code is InterpolatedStringExpressionSyntax : null;
        if (pattern is not LiteralExpressionSyntax literal) return null;
        if (!code.IsKind(pattern.Kind())) return false;
        var token = ((LiteralExpressionSyntax)code).Token;
        return literal.Token.Value is Anything || Equals(literal.Token.Value, token.Value) && Form(literal.Token) == Form(token);
    }

    /// <summary>Whether an interpolated string of a pattern is <c>$"..."</c>.</summary>
    public static bool IsAnything(InterpolatedStringExpressionSyntax pattern) => pattern.Contents is { Count: 1 } contents && contents[0].ToString() == Anything;

    /// <summary>How a string is written: its quotes, with what stands before them.</summary>
    public static string Form(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => token.Text.StartsWith("@", StringComparison.Ordinal) ? "@" : "",
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => "raw",
        SyntaxKind.InterpolatedStringStartToken => "",
        SyntaxKind.InterpolatedVerbatimStringStartToken => "@",
        SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken => "raw",
        _ => "",
    };
}
