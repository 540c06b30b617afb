namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads the cases of a cell, from its first pattern on.</summary>
internal sealed class CaseGrammar(Faults faults, bool patternInFence)
{
    private readonly ImmutableArray<CaseSyntax>.Builder _cases = ImmutableArray.CreateBuilder<CaseSyntax>();
    private readonly ImmutableArray<Clause>.Builder _shared = ImmutableArray.CreateBuilder<Clause>();

    /// <summary>The cases, each with the clauses that follow <em>in each case</em>.</summary>
    public ImmutableArray<CaseSyntax> Read(ImmutableArray<Token> tokens)
    {
        for (var start = 0; start < tokens.Length;)
        {
            var length = tokens.Skip(start).TakeWhile(token => token.Kind != TokenKind.Semicolon).Count();
            if (length > 0)
                ReadCase(new TokenReader(tokens.Skip(start).Take(length).ToImmutableArray()));
            else
                faults.Add(tokens[start], "a pattern before it");
            start += length + 1;
        }

        return _cases.Select(@case => @case with { Clauses = @case.Clauses.AddRange(_shared) }).ToImmutableArray();
    }

    private void ReadCase(TokenReader reader)
    {
        var patterns = reader.TakeCodes();
        var isCase = !patterns.IsEmpty || patternInFence;
        if (!isCase && !reader.Says(ClauseWord.InEachCase))
            faults.Add(reader, reader.Position, "a pattern in back-ticks, or 'in each case'", new[] { ClauseWord.InEachCase });
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        ReadClauses(reader, clauses);
        if (isCase && reader.Position > 0)
            _cases.Add(new CaseSyntax(patterns, clauses.ToImmutable(), reader.Since(0)));
    }

    private void ReadClauses(TokenReader reader, ImmutableArray<Clause>.Builder own)
    {
        var target = own;
        for (SkipJoints(reader); !reader.AtEnd; SkipJoints(reader))
        {
            if (reader.Takes(ClauseWord.InEachCase))
                target = _shared;
            else if (new ClauseGrammar(reader, faults).Read() is { } clause)
                target.Add(clause);
        }
    }

    private static void SkipJoints(TokenReader reader)
    {
        while (reader.Current.Kind is TokenKind.Comma or TokenKind.Stop || (reader.Says("and") && ClauseWord.At(reader, 1) != null))
            reader.Skip(1);
    }
}
