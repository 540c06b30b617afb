using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Cuts a cell into tokens. A word may go on through emphasis: its letters are gathered across the pieces.</summary>
internal sealed class CellTokens
{
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly List<Letter> _letters = new();
    private bool _spaced;

    private CellTokens() { }

    /// <summary>The tokens of <paramref name="cell"/>, in reading order.</summary>
    public static ImmutableArray<Token> Of(Cell cell)
    {
        var tokens = new CellTokens();
        foreach (var inline in cell.Inlines)
            tokens.Add(inline);
        tokens.EndWord();
        return tokens._tokens.ToImmutable();
    }

    private void Add(Inline inline)
    {
        if (inline is Words words)
        {
            AddLetters(words.Content);
            return;
        }

        EndWord();
        if (inline is CodeSpan code)
            Add(code);
        else if (inline is Link link)
            Add(link);
    }

    private void Add(CodeSpan code) => Add(TokenKind.Code, $"`{code.Code.Text}`", code.Span, code);

    /// <summary>A link on nothing but code is that code, linked to its documentation; any other is prose.</summary>
    private void Add(Link link)
    {
        if (link.Label.Length == 1 && link.Label[0] is CodeSpan code)
            Add(code);
        else
            Add(TokenKind.Link, link.Text, link.Span);
    }

    private void AddLetters(MappedText content)
    {
        for (var i = 0; i < content.Text.Length; i++)
        {
            var letter = new Letter(content, i);
            if (char.IsWhiteSpace(letter.Char))
                EndWordAndSpace();
            else if (MarkOf(letter.Char) is { } mark)
                AddMark(mark, letter);
            else
                _letters.Add(letter);
        }
    }

    private void EndWordAndSpace()
    {
        EndWord();
        _spaced = true;
    }

    private void AddMark(TokenKind mark, Letter letter)
    {
        EndWord();
        Add(mark, letter.Char.ToString(), letter.Span);
    }

    private void EndWord()
    {
        var end = _letters.Count;
        while (end > 0 && EndMarkOf(_letters[end - 1].Char) != null)
            end--;
        if (end > 0)
            AddWord(end);
        foreach (var letter in _letters.Skip(end))
            Add(EndMarkOf(letter.Char)!.Value, letter.Char.ToString(), letter.Span);
        _letters.Clear();
    }

    private void AddWord(int length)
    {
        var text = TextOf(length);
        var span = TextSpan.FromBounds(_letters[0].Span.Start, Math.Max(_letters[0].Span.End, _letters[length - 1].Span.End));
        Add(text.Trim('-', '–', '—').Length == 0 ? TokenKind.Dash : TokenKind.Word, text, span);
    }

    private string TextOf(int length)
    {
        var first = _letters[0];
        if (ReferenceEquals(_letters[length - 1].Content, first.Content)) return first.Content.Text.Substring(first.Index, length);
        return string.Concat(_letters.Take(length).Select(letter => letter.Char));
    }

    private void Add(TokenKind kind, string text, TextSpan span, CodeSpan? code = null)
    {
        _tokens.Add(new Token(kind, text, span, _spaced, code));
        _spaced = false;
    }

    private static TokenKind? MarkOf(char letter) => letter switch
    {
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        _ => null,
    };

    private static TokenKind? EndMarkOf(char letter) => letter switch
    {
        ':' => TokenKind.Colon,
        '.' => TokenKind.Stop,
        _ => null,
    };

    /// <summary>A letter of a text; where it stands in the document is asked of the first and last of a word only.</summary>
    private readonly record struct Letter(MappedText Content, int Index)
    {
        public char Char => Content.Text[Index];

        public TextSpan Span => Content.ToSource(new TextSpan(Index, 1));
    }
}
