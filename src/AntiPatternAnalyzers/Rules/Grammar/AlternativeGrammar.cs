using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>
/// Reads an Alternative cell. It holds templates when it consists of code spans, the words <em>or, use, instead, with, for</em>
/// and punctuation only, or says <em>Remove it</em>; anything else is prose.
/// </summary>
public static class AlternativeGrammar
{
    private static readonly string[] Fillers = { "or", "use", "instead" };

    /// <summary>Takes <paramref name="cell"/> apart. There is nothing to misunderstand: what is no template is prose.</summary>
    public static AlternativeSyntax Read(Cell cell)
    {
        var cases = ImmutableArray.CreateBuilder<AlternativeCaseSyntax>();
        var tokens = CellTokens.Of(cell);
        for (var start = 0; start < tokens.Length;)
        {
            var part = tokens.Skip(start).TakeWhile(token => token.Kind != TokenKind.Semicolon).ToImmutableArray();
            if (ReadCase(new TokenReader(part)) is not { } read)
                return new AlternativeSyntax(cell.Text, ImmutableArray<AlternativeCaseSyntax>.Empty);
            cases.Add(read);
            start += part.Length + 1;
        }

        return new AlternativeSyntax(cell.Text, cases.ToImmutable());
    }

    private static AlternativeCaseSyntax? ReadCase(TokenReader reader)
    {
        if (reader.Takes("remove it"))
            return IsOver(reader) ? new AlternativeCaseSyntax(ImmutableArray<TemplateSyntax>.Empty, Removes: true) : null;
        var templates = ImmutableArray.CreateBuilder<TemplateSyntax>();
        for (SkipFillers(reader); reader.Current.Kind == TokenKind.Code; SkipFillers(reader))
            templates.Add(new TemplateSyntax(reader.Take().Code!, ReadReplacements(reader)));
        return templates.Count > 0 && IsOver(reader) ? new AlternativeCaseSyntax(templates.ToImmutable(), Removes: false) : null;
    }

    private static ImmutableArray<ReplacementSyntax> ReadReplacements(TokenReader reader)
    {
        var replacements = ImmutableArray.CreateBuilder<ReplacementSyntax>();
        while (reader.Says("with") && reader[1].Kind == TokenKind.Code && reader.Says("for", 2) && reader[3].Kind == TokenKind.Code)
        {
            replacements.Add(new ReplacementSyntax(reader[1].Code!, reader[3].Code!));
            reader.Skip(4);
        }

        return replacements.ToImmutable();
    }

    private static void SkipFillers(TokenReader reader)
    {
        while (reader.Current.Kind is TokenKind.Comma or TokenKind.Colon || Fillers.Any(reader.Current.Is))
            reader.Skip(1);
    }

    private static bool IsOver(TokenReader reader)
    {
        if (reader.Current.Kind == TokenKind.Stop)
            reader.Skip(1);
        return reader.AtEnd;
    }
}
