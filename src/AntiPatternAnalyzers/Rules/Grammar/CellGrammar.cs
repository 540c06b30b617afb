using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads an Anti-Pattern cell: <c>AP0007: Title: `pattern` or `pattern` where …, inside …; `next case`</c>.</summary>
public static class CellGrammar
{
    private static readonly Regex IdForm = new("^AP[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience.OfReader);

    /// <summary>Takes <paramref name="cell"/> apart. A cell without a pattern is prose: it has no cases and no problem.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="patternInFence">
    /// Whether the linked entry holds the pattern: then the cell is a title and clauses, its cases have no patterns, and
    /// there is one case at least.
    /// </param>
    public static RowSyntax Read(Cell cell, bool patternInFence = false) => Read(cell, CellTokens.Of(cell), patternInFence);

    /// <summary>The same for a cell that is in tokens already.</summary>
    internal static RowSyntax Read(Cell cell, ImmutableArray<Token> tokens, bool patternInFence)
    {
        var reader = new TokenReader(tokens);
        var id = TakeId(reader);
        var end = patternInFence ? TitleEnd.BeforeClauses(reader) : TitleEnd.BeforePattern(reader);
        var title = TakeTitle(reader, end);
        var pattern = reader.Current.Code?.Code.Text;
        var faults = new Faults();
        var cases = new CaseGrammar(faults, patternInFence).Read(Remarks.Without(reader, faults));
        if (patternInFence && cases.IsEmpty)
            cases = ImmutableArray.Create(new CaseSyntax(ImmutableArray<CodeSpan>.Empty, ImmutableArray<Clause>.Empty, cell.Span));
        var idSpan = id?.Span ?? new TextSpan(cell.Span.Start, 0);
        return new RowSyntax(id?.Plain, idSpan, title.Length > 0 ? title : pattern ?? "", cases, faults.Problems);
    }

    /// <summary>The ID that a cell begins with, or null.</summary>
    internal static string? IdIn(ImmutableArray<Token> tokens) => TakeId(new TokenReader(tokens))?.Plain;

    private static Token? TakeId(TokenReader reader)
    {
        if (reader[1].Kind != TokenKind.Colon || !IsId(reader.Current))
            return null;
        var id = reader.Take();
        reader.Skip(1);
        return id;
    }

    private static bool IsId(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Code && IdForm.IsMatch(token.Plain);

    private static string TakeTitle(TokenReader reader, int? length)
    {
        var start = reader.Position;
        reader.Skip(length ?? int.MaxValue - start);
        var title = reader.TakenSince(start).ToList();
        while (length != null && title.Count > 0 && title[title.Count - 1].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Comma)
            title.RemoveAt(title.Count - 1);
        return Token.PlainText(title);
    }
}
