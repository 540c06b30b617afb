namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>
/// Where the title of a cell ends and its pattern begins: at the first code span that is followed as a pattern is, by a
/// clause, a comma, a semicolon, an <em>or</em>, a remark or the end of the cell.
/// </summary>
/// <remarks>
/// A span followed by words that are nearly a clause is the pattern too, so that the slip is reported and no later span is taken for
/// the pattern; but a colon that a span follows shows that the title goes on.
/// </remarks>
internal static class TitleEnd
{
    /// <summary>How far ahead the pattern stands; null in a cell that is prose only.</summary>
    public static int? BeforePattern(TokenReader reader)
    {
        var first = First(reader, at => IsPattern(reader, at));
        return First(reader, at => IsMeantAsPattern(reader, at, hasPattern: first != null), first) ?? first;
    }

    /// <summary>How far ahead the first clause word stands that a code span follows, for a cell whose pattern is a fence.</summary>
    public static int? BeforeClauses(TokenReader reader)
    {
        for (var at = 0; reader[at].Kind != TokenKind.End; at++)
        {
            if (ClauseWord.BeforeCode(reader, at))
                return at;
        }

        return null;
    }

    private static int? First(TokenReader reader, Func<int, bool> isEnd, int? before = null)
    {
        for (var at = 0; at != before && reader[at].Kind != TokenKind.End; at++)
        {
            if (reader[at].Kind == TokenKind.Code && isEnd(at))
                return at;
        }

        return null;
    }

    private static bool IsPattern(TokenReader reader, int at)
    {
        var next = at + 1;
        while (Remarks.LengthAt(reader, next) is > 0 and var remark)
            next += remark;
        return reader[next].Kind switch
        {
            TokenKind.End or TokenKind.Comma or TokenKind.Semicolon => true,
            TokenKind.Stop => reader[next + 1].Kind == TokenKind.End,
            _ => IsClauseOrAlternative(reader, at, next),
        };
    }

    private static bool IsClauseOrAlternative(TokenReader reader, int at, int next) =>
        ClauseWord.Opens(reader, next)
        || (ClauseWord.At(reader, next) != null && StandsOut(reader, at))
        || (reader.Says("or", next) && reader[next + 1].Kind == TokenKind.Code);

    private static bool IsMeantAsPattern(TokenReader reader, int at, bool hasPattern) =>
        !TitleGoesOn(reader, at)
        && (IsNearlyClause(reader, at + 1)
            || (HasHole(reader, at) && (hasPattern || HasClauseAfter(reader, at)))
            || (FollowsColon(reader, at) && (hasPattern || HasHole(reader, at))));

    private static bool HasClauseAfter(TokenReader reader, int at)
    {
        for (var next = at + 1; reader[next].Kind != TokenKind.End; next++)
        {
            if (ClauseWord.Opens(reader, next))
                return true;
        }

        return false;
    }

    private static bool IsNearlyClause(TokenReader reader, int at) =>
        reader[at].Kind == TokenKind.Word
        && Spelling.Nearest(new[] { reader[at].Text }, ClauseWord.All.Where(word => word.Length > 4)) is { } meant
        && Spelling.Mistakes(reader[at].Text, meant) == 1
        && ClauseWord.GoesOn(meant, reader, at + 1);

    /// <summary>Whether a span is no part of a sentence.</summary>
    private static bool StandsOut(TokenReader reader, int at) =>
        at == 0 || FollowsColon(reader, at) || HasHole(reader, at);

    private static bool FollowsColon(TokenReader reader, int at) => at > 0 && reader[at - 1].Kind == TokenKind.Colon;

    private static bool HasHole(TokenReader reader, int at) => reader[at].Text.IndexOf('$') >= 0;

    private static bool TitleGoesOn(TokenReader reader, int at)
    {
        for (var next = at + 1; reader[next].Kind != TokenKind.End; next++)
        {
            if (reader[next].Kind == TokenKind.Colon && reader[next + 1].Kind == TokenKind.Code)
                return true;
        }

        return false;
    }
}
