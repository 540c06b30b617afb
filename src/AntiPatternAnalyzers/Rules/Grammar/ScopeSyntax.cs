using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>A Scope cell taken apart.</summary>
/// <param name="Scope">The scope; everywhere where the cell is empty or not understood.</param>
/// <param name="Problems">A scope that cannot be read.</param>
public sealed record ScopeSyntax(Scope Scope, ImmutableArray<Problem> Problems)
{
    private static readonly char[] WildcardsAndSlashes = { '*', '?', '/', '\\' };

    /// <summary>What stands between white space, commas and semicolons; a comma in braces parts nothing.</summary>
    private static readonly Regex Piece = new(@"(\{[^{}]*\}|[^\s,;{}]|[{}])+", RegexOptions.CultureInvariant, Patience.OfReader);

    /// <summary>
    /// Reads <paramref name="cell"/>: globs and <em>tests</em>, as code spans or not, with commas, blanks or <em>and</em>
    /// between; <c>!</c> or <em>not</em> leaves out what follows it. A word is a glob if a wildcard or slash says so.
    /// </summary>
    public static ScopeSyntax Read(Cell cell)
    {
        if (cell.Text.Trim('-', '–', '—').Length == 0)
            return new ScopeSyntax(Scope.Everywhere, ImmutableArray<Problem>.Empty);
        var parts = ReadParts(cell).ToImmutableArray();
        return parts.Contains(null)
            ? new ScopeSyntax(Scope.Everywhere, ImmutableArray.Create(Problem.At(cell.Span, ProblemKinds.UnknownScope, cell.Text)))
            : new ScopeSyntax(new Scope(parts!), ImmutableArray<Problem>.Empty);
    }

    /// <summary>The parts of the scope, null for each that cannot be read.</summary>
    private static IEnumerable<ScopePart?> ReadParts(Cell cell)
    {
        var negated = false;
        foreach (var (text, isCode) in cell.Inlines.SelectMany(Pieces))
        {
            if (!negated && IsWord(text, "not"))
            {
                negated = true;
                continue;
            }

            if (!IsWord(text, "and"))
                yield return ReadPart(text, isCode, negated);
            negated = false;
        }

        if (negated)
            yield return null;
    }

    private static ScopePart? ReadPart(string text, bool isCode, bool negated)
    {
        var excluded = negated || text[0] == '!';
        var path = text.TrimStart('!');
        if (IsWord(path, "tests"))
            return new ScopePart(excluded, Glob: null);
        if (!isCode && path.IndexOfAny(WildcardsAndSlashes) < 0)
            return null;
        return Glob.Read(path) is { } glob ? new ScopePart(excluded, glob) : null;
    }

    private static IEnumerable<(string Text, bool IsCode)> Pieces(Inline inline) =>
        Piece.Matches(Cell.PlainText(ImmutableArray.Create(inline)))
            .Cast<System.Text.RegularExpressions.Match>()
            .Select(piece => (piece.Value, inline is CodeSpan));

    private static bool IsWord(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
