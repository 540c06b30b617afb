namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The marks among the words of a table, by their first characters. A mark has one or two characters that are part of no name; one that is a keyword is found as words are.</summary>
internal sealed class MarkTable
{
    private static readonly (int, char)[] None = Array.Empty<(int, char)>();

    public static readonly MarkTable Empty = new(Array.Empty<(int, string)>());

    private readonly (int Word, char Second)[][] _byFirst = Enumerable.Repeat(None, 128).ToArray();

    /// <param name="marks">The marks with their numbers among the words.</param>
    public MarkTable(IEnumerable<(int Word, string Text)> marks)
    {
        foreach (var group in marks.Where(mark => !char.IsLetter(mark.Text[0])).GroupBy(mark => mark.Text[0]))
            _byFirst[group.Key] = group.Select(mark => (mark.Word, mark.Text.ElementAtOrDefault(1))).ToArray();
    }

    /// <summary>The marks that begin with a character, each with its second one, which is zero where it has none.</summary>
    public (int Word, char Second)[] At(char first) => first < 128 ? _byFirst[first] : None;

    /// <summary>Whether a mark may stand in a text, which of several that begin there the token tells.</summary>
    /// <param name="second">The second character of the mark, or zero.</param>
    /// <param name="buffer">The text.</param>
    /// <param name="index">Where the first character of the mark stands.</param>
    /// <param name="length">How much of the buffer is text. What is behind it may be anything.</param>
    public static bool MayStand(char second, char[] buffer, int index, int length)
    {
        var next = index + 1 < length ? buffer[index + 1] : '\0';
        if (second != '\0') return next == second;
        return buffer[index] == '(' ? CallMark.MayStand(buffer, index) : MayStand(buffer[index], next, index + 2 < length ? buffer[index + 2] : '\0');
    }

    /// <summary>A mark of one character before another one: two that make a longer one together are no such mark.</summary>
    private static bool MayStand(char mark, char next, char third) => (mark, next) switch
    {
        ('?', '?') => false,
        ('?', '.') => third is '.' or '\0' or >= '0' and <= '9',
        ('=', '=' or '>') => false,
        ('!' or '%' or '^' or '+' or '-' or '&' or '|', '=') => false,
        ('+', '+') or ('-', '-' or '>') or ('&', '&') or ('|', '|') => false,
        _ => true,
    };
}
