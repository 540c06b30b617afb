using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Gathers the words of a cell that fit nothing, and leads the reader on to where the next clause begins.</summary>
internal sealed class Faults
{
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    /// <summary>All of them, in the order of the document.</summary>
    public ImmutableArray<Problem> Problems => _problems.OrderBy(problem => problem.Span.Start).ToImmutableArray();

    /// <summary>Reports one token.</summary>
    public void Add(Token token, string expected) =>
        _problems.Add(Problem.At(token.Span, ProblemKinds.WordsNotUnderstood, token.Text, expected));

    /// <summary>
    /// Reports the words that stand here; where the clause that began at <paramref name="start"/> breaks off instead,
    /// reports what there is of it. Then skips to the next clause.
    /// </summary>
    public void Add(TokenReader reader, int start, string expected, IEnumerable<string> known, bool inWhere = false)
    {
        var length = UnfittingLength(reader, inWhere);
        var brokenOff = length == 0 && reader.Position > start;
        var from = brokenOff ? start : reader.Position;
        if (!brokenOff)
            reader.Skip(Math.Max(length, 1));
        var found = reader.TakenSince(from).ToArray();
        if (found.Length > 0)
            _problems.Add(Problem.At(reader.Since(from), ProblemKinds.WordsNotUnderstood, Token.Written(found), Expected(found, expected, known, brokenOff)));
        SkipToNextClause(reader, inWhere);
    }

    private static string Expected(Token[] found, string expected, IEnumerable<string> known, bool brokenOff)
    {
        if (brokenOff)
            return $"{expected} after it";
        var meant = Spelling.Nearest(Array.ConvertAll(found, token => token.Text), known);
        return meant == null ? expected : $"{expected}; did you mean '{meant}'?";
    }

    /// <summary>How many tokens from here on fit nothing: one code span, or words up to the next thing that may fit.</summary>
    private static int UnfittingLength(TokenReader reader, bool inWhere)
    {
        if (reader.Current.Kind == TokenKind.Code)
            return 1;
        var length = 0;
        while (IsProse(reader[length].Kind) && ClauseWord.At(reader, length) == null && !(length > 0 && GoesOn(reader, length, inWhere)))
            length++;
        return length;
    }

    private static bool IsProse(TokenKind kind) => kind is TokenKind.Word or TokenKind.Colon or TokenKind.Close or TokenKind.Dash;

    private static bool GoesOn(TokenReader reader, int ahead, bool inWhere) =>
        reader.Says("and", ahead) || reader.Says("or", ahead) || (inWhere && Verb.At(reader, ahead));

    private static void SkipToNextClause(TokenReader reader, bool inWhere)
    {
        while (!reader.AtEnd && ClauseWord.At(reader) == null && !IsNext(reader, inWhere))
            reader.Skip(1);
    }

    private static bool IsNext(TokenReader reader, bool inWhere) =>
        WhereGrammar.NextLength(reader) > 0
            ? inWhere
            : reader.Current.Kind is TokenKind.Comma or TokenKind.Stop && reader[1].Kind == TokenKind.Word && !reader.Says("or", 1);
}
