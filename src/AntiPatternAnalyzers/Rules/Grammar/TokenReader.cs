using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>A place in a run of tokens.</summary>
internal sealed class TokenReader(ImmutableArray<Token> tokens)
{
    private static readonly char[] Blank = { ' ' };
    private static readonly Token Nothing = new(TokenKind.End, "", default, Spaced: false);

    public int Position { get; private set; }

    public Token Current => this[0];

    public bool AtEnd => Position >= tokens.Length;

    /// <summary>The token so many places ahead, or back; an empty one beyond either end.</summary>
    public Token this[int ahead] =>
        Position + ahead >= 0 && Position + ahead < tokens.Length ? tokens[Position + ahead] : Nothing;

    /// <summary>Whether <paramref name="words"/> stand there, in any case.</summary>
    public bool Says(string words, int ahead = 0)
    {
        if (!words.StartsWith(this[ahead].Text, StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var word in words.Split(Blank))
        {
            if (!this[ahead++].Is(word))
                return false;
        }

        return true;
    }

    /// <summary>Goes past <paramref name="words"/> if they stand here.</summary>
    public bool Takes(string words)
    {
        if (!Says(words))
            return false;
        Skip(words.Split(Blank).Length);
        return true;
    }

    public Token Take()
    {
        var token = Current;
        Skip(1);
        return token;
    }

    public void Skip(int count) => Position = Math.Min(Position + count, tokens.Length);

    /// <summary>The tokens from <paramref name="start"/> up to here.</summary>
    public IEnumerable<Token> TakenSince(int start) => tokens.Skip(start).Take(Position - start);

    /// <summary>The span of the tokens from <paramref name="start"/> up to here.</summary>
    public TextSpan Since(int start) => SpanOf(TakenSince(start));

    /// <summary>How many tokens here say <em>or</em>: a comma, <em>or</em>, or both.</summary>
    public int OrLength =>
        Current.Kind == TokenKind.Comma ? (Says("or", 1) ? 2 : 1)
        : Says("or") ? 1
        : 0;

    /// <summary>Code spans joined by commas or <em>or</em>; a span before a verb is the subject of the next condition.</summary>
    public ImmutableArray<CodeSpan> TakeCodes()
    {
        if (Current.Kind != TokenKind.Code)
            return ImmutableArray<CodeSpan>.Empty;
        var codes = ImmutableArray.CreateBuilder<CodeSpan>();
        codes.Add(Take().Code!);
        while (OrLength is > 0 and var or && this[or].Kind == TokenKind.Code && Verb.SubjectLengthAt(this, or) == 0)
        {
            Skip(or);
            codes.Add(Take().Code!);
        }

        return codes.ToImmutable();
    }

    /// <summary>From the first to the last of <paramref name="tokens"/>.</summary>
    public static TextSpan SpanOf(IEnumerable<Token> tokens) =>
        tokens.Select(token => token.Span).Aggregate((first, last) =>
            TextSpan.FromBounds(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End)));
}
