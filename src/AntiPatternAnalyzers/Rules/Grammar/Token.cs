using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>What a cell is made of once emphasis and white space are gone.</summary>
internal enum TokenKind
{
    Word,
    Code,
    Link,
    Comma,
    Semicolon,
    Colon,
    Stop,
    Open,
    Close,
    Dash,
    End,
}

/// <summary>A word, a mark of punctuation, a code span or a link.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">As written; a code span with its back-ticks.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Spaced">Whether white space stands before it.</param>
/// <param name="Code">The code span that it is.</param>
internal sealed record Token(TokenKind Kind, string Text, TextSpan Span, bool Spaced, CodeSpan? Code = null)
{
    /// <summary>As a reader sees it.</summary>
    public string Plain => Code?.Code.Text ?? Text;

    public bool Is(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tokens as a reader sees them, white space folded.</summary>
    public static string PlainText(IEnumerable<Token> tokens) => Join(tokens, token => token.Plain);

    /// <summary>Tokens as they are written, white space folded.</summary>
    public static string Written(IEnumerable<Token> tokens) => Join(tokens, token => token.Text);

    private static string Join(IEnumerable<Token> tokens, Func<Token, string> text) =>
        string.Concat(tokens.Select(token => (token.Spaced ? " " : "") + text(token))).Trim();
}
