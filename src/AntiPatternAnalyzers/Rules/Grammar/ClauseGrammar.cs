using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads one clause of a case.</summary>
internal sealed class ClauseGrammar(TokenReader reader, Faults faults)
{
    private const string Pattern = "a pattern in back-ticks";
    private static readonly string[] Exists = { "exists", "exist" };

    /// <summary>The clause that begins here with a word of <see cref="ClauseWord"/>; null where it cannot be read, which is reported.</summary>
    public Clause? Read()
    {
        var start = reader.Position;
        var word = ClauseWord.At(reader);
        if (word != null)
            reader.Takes(word);
        return word switch
        {
            "where" => new WhereClause(new WhereGrammar(reader, faults).Read(start), reader.Since(start)),
            "inside" or "not inside" => ReadInside(start, word == "not inside"),
            "containing" or "not containing" => ReadPatterns(start, (patterns, span) => new ContainingClause(word == "not containing", patterns, span)),
            "after" or "not after" => ReadPatterns(start, (patterns, span) => new OrderClause(true, word == "not after", patterns, span)),
            "before" or "not before" => ReadPatterns(start, (patterns, span) => new OrderClause(false, word == "not before", patterns, span)),
            "except" => ReadPatterns(start, (patterns, span) => new ExceptClause(patterns, span)),
            "when" => ReadWhen(start),
            "at" => ReadAt(start),
            "not through" => ReadNotThrough(start),
            "or its opposite" => new OppositeClause(reader.Since(start)),
            _ => Fault(start, Expected, ClauseWord.All.ToArray()),
        };
    }

    private string Expected =>
        !reader.Says("or") ? "a clause (where, inside, except ...), or a remark in parentheses"
        : reader[1].Kind == TokenKind.Code ? "a clause (other patterns stand before the first clause, or after a semicolon)"
        : "a clause ('or' joins code in back-ticks, families of types after 'is', and words after 'inside')";

    private InsideClause ReadInside(int start, bool negated) =>
        new(negated, new InsideGrammar(reader, faults, negated).Read(start), reader.Since(start));

    private Clause? ReadPatterns(int start, Func<ImmutableArray<CodeSpan>, TextSpan, Clause> create)
    {
        var patterns = reader.TakeCodes();
        return patterns.IsEmpty ? Fault(start, Pattern) : create(patterns, reader.Since(start));
    }

    private Clause? ReadWhen(int start)
    {
        var names = ImmutableArray.CreateBuilder<CodeSpan>();
        for (var joint = 0; reader[joint].Kind == TokenKind.Code; joint = AndLength())
        {
            reader.Skip(joint);
            names.Add(reader.Take().Code!);
        }

        if (names.Count == 0)
            return Fault(start, "a type or member in back-ticks");
        return Exists.Any(reader.Takes)
            ? new WhenClause(names.ToImmutable(), reader.Since(start))
            : Fault(start, "'exists'", Exists);
    }

    private int AndLength()
    {
        var comma = reader.Current.Kind == TokenKind.Comma ? 1 : 0;
        return comma + (reader.Says("and", comma) ? 1 : 0);
    }

    private Clause? ReadAt(int start)
    {
        if (reader.Current.Kind != TokenKind.Code)
            return Fault(start, "a hole in back-ticks, such as `$x`");
        return new AtClause(reader.Take().Code!, reader.Since(start));
    }

    private Clause? ReadNotThrough(int start)
    {
        var from = reader.Position;
        while (reader.Current.Kind is TokenKind.Word or TokenKind.Code && ClauseWord.At(reader) == null && !(reader.Says("and") && ClauseWord.At(reader, 1) != null))
            reader.Skip(1);
        if (reader.Position == from)
            return Fault(start, "the name of an equivalence, such as 'implicit casts'");
        var name = Token.PlainText(reader.TakenSince(from)).ToLowerInvariant();
        return new NotThroughClause(name, reader.Since(from), reader.Since(start));
    }

    private Clause? Fault(int start, string expected, params string[] known)
    {
        faults.Add(reader, start, expected, known);
        return null;
    }
}
