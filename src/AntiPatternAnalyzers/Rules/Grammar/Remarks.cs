namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>
/// What is said beside the rule: text in parentheses, links, and text after a dash. A dash's remark goes on to the end of
/// its case, unless a clause begins in it (a clause word with what must follow it), or a second dash closes it before
/// punctuation, an <em>or</em> or a clause word.
/// </summary>
internal static class Remarks
{
    /// <summary>The tokens from here on without the remarks.</summary>
    public static ImmutableArray<Token> Without(TokenReader reader, Faults faults)
    {
        var kept = ImmutableArray.CreateBuilder<Token>();
        while (!reader.AtEnd)
        {
            var length = LengthAt(reader, 0);
            if (length == 0 && reader.Current.Kind == TokenKind.Open)
            {
                faults.Add(reader.Current, "a closing parenthesis further on");
                break;
            }

            if (length == 0)
                kept.Add(reader.Take());
            reader.Skip(length);
        }

        return kept.ToImmutable();
    }

    /// <summary>How many tokens the remark takes that begins there; none where none does.</summary>
    public static int LengthAt(TokenReader reader, int ahead) => reader[ahead].Kind switch
    {
        TokenKind.Open => ParenthesesLength(reader, ahead),
        TokenKind.Link => 1,
        TokenKind.Dash => DashLength(reader, ahead),
        _ => 0,
    };

    private static int ParenthesesLength(TokenReader reader, int ahead)
    {
        var depth = 0;
        for (var at = ahead; reader[at].Kind != TokenKind.End; at++)
        {
            depth += reader[at].Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            if (depth == 0)
                return at - ahead + 1;
        }

        return 0;
    }

    private static int DashLength(TokenReader reader, int ahead)
    {
        var at = ahead + 1;
        while (reader[at].Kind is not (TokenKind.End or TokenKind.Semicolon) && !ClauseWord.Opens(reader, at))
        {
            if (reader[at].Kind == TokenKind.Dash && IsClosedBefore(reader, at + 1))
                return at + 1 - ahead;
            at += reader[at].Kind == TokenKind.Open ? Math.Max(ParenthesesLength(reader, at), 1) : 1;
        }

        return at - ahead;
    }

    private static bool IsClosedBefore(TokenReader reader, int ahead) =>
        reader[ahead].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop
        || reader.Says("or", ahead)
        || ClauseWord.At(reader, ahead) != null;
}
