using System.Text;
using AntiPatternAnalyzers.Patterns.Forms;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>The host's own lexer, with <c>$x</c>, <c>$...x</c> and <c>...</c> put together to holes.</summary>
internal static class PatternLexer
{
    private const int DollarsAtATime = 100;

    public static List<PatternToken> Lex(string text, CSharpParseOptions options)
    {
        var raw = Tokens(text, options).ToList();
        var tokens = new List<PatternToken>(raw.Count);
        for (var index = 0; index < raw.Count;)
        {
            var startsLine = index == 0 || HasLineBreak(text, raw[index - 1].Span.End, raw[index].SpanStart);
            var (kind, length) = HoleAt(raw, index);
            tokens.Add(kind == HoleKind.None ? Plain(raw[index], startsLine) : Hole(text, raw, index, length, kind, startsLine));
            index += length;
        }

        return tokens;
    }

    /// <summary>The lexer's tokens. It gives up after 200 that are no C#, and to it each dollar is one, so it is begun anew in time.</summary>
    private static IEnumerable<SyntaxToken> Tokens(string text, CSharpParseOptions options)
    {
        for (var (offset, isAtEnd) = (0, false); !isAtEnd;)
        {
            var dollars = 0;
            isAtEnd = true;
            foreach (var token in SyntaxFactory.ParseTokens(text, offset, offset, options))
            {
                if (token.IsKind(SyntaxKind.EndOfFileToken)) break;
                yield return token;
                offset = token.Span.End;
                if (!token.IsKind(SyntaxKind.BadToken) || ++dollars < DollarsAtATime) continue;
                isAtEnd = false;
                break;
            }
        }
    }

    /// <summary>The hole that begins at a token, and how many of the lexer's tokens it takes.</summary>
    private static (HoleKind Kind, int Length) HoleAt(List<SyntaxToken> raw, int index)
    {
        if (raw[index].Text != "$")
        {
            var dots = DotsAt(raw, index);
            return dots > 0 ? (HoleKind.Run, dots) : (HoleKind.None, 1);
        }

        if (IsNameBehind(raw, index)) return (HoleKind.One, IsFormBehind(raw, index + 1) ? 4 : 2);
        var length = Touches(raw, index) ? 1 + DotsAt(raw, index + 1) : 1;
        return length > 1 && IsNameBehind(raw, index + length - 1) ? (HoleKind.Run, length + 1) : (HoleKind.None, 1);
    }

    /// <summary>How many tokens make up <c>...</c> from here on: three, or two where the host's lexer knows <c>..</c>.</summary>
    private static int DotsAt(List<SyntaxToken> raw, int index)
    {
        var dots = 0;
        for (var at = index; at < raw.Count && (at == index || Touches(raw, at - 1)); at++)
        {
            if (!raw[at].IsKind(SyntaxKind.DotToken) && !raw[at].IsKind(SyntaxKind.DotDotToken)) return 0;
            dots += raw[at].Text.Length;
            if (dots >= 3) return dots == 3 ? at - index + 1 : 0;
        }

        return 0;
    }

    private static bool IsNameBehind(List<SyntaxToken> raw, int index) =>
        Touches(raw, index) && (char.IsLetter(raw[index + 1].Text[0]) || raw[index + 1].Text[0] == '_');

    /// <summary>Whether a name is followed by <c>:char</c> or another of the forms.</summary>
    private static bool IsFormBehind(List<SyntaxToken> raw, int index) =>
        Touches(raw, index) && raw[index + 1].IsKind(SyntaxKind.ColonToken) && Touches(raw, index + 1) && HoleForms.Find(raw[index + 2].Text) != null;

    private static bool Touches(List<SyntaxToken> raw, int index) =>
        index + 1 < raw.Count && raw[index + 1].Text.Length > 0 && raw[index].Span.End == raw[index + 1].SpanStart;

    private static bool HasLineBreak(string text, int start, int end) => text.IndexOf('\n', start, end - start) >= 0;

    private static PatternToken Plain(SyntaxToken token, bool startsLine)
    {
        var text = token.IsKind(SyntaxKind.InterpolatedStringToken) ? MarkHoles(token.Text) : token.Text;
        return new PatternToken(token.Kind(), text, token.Span, HoleKind.None, startsLine);
    }

    private static PatternToken Hole(string text, List<SyntaxToken> raw, int index, int length, HoleKind kind, bool startsLine)
    {
        var span = TextSpan.FromBounds(raw[index].SpanStart, raw[index + length - 1].Span.End);
        var marked = text.Substring(span.Start, span.Length).Replace('$', Marker.Letter).Replace('.', Marker.Letter).Replace(':', Marker.Form);
        return new PatternToken(SyntaxKind.IdentifierToken, marked, span, kind, startsLine);
    }

    /// <summary>Marks the holes within the braces of an interpolated string; its text may hold dollars of its own.</summary>
    private static string MarkHoles(string literal)
    {
        var marked = new StringBuilder(literal);
        var depth = 0;
        for (var index = 1; index < literal.Length - 1; index++)
        {
            var next = literal[index + 1];
            switch (literal[index])
            {
                case '{' when depth == 0 && next == '{':
                    index++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '$' when depth > 0 && (char.IsLetter(next) || next == '_'):
                    marked[index] = Marker.Letter;
                    break;
            }
        }

        return marked.ToString();
    }
}
