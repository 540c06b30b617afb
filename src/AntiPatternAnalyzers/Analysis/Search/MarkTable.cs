namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The marks among the words of a table, by their first characters. A mark has one or two characters that are part of no name.</summary>
internal sealed class MarkTable
{
    private static readonly (int, char)[] None = Array.Empty<(int, char)>();

    public static readonly MarkTable Empty = new(Array.Empty<(int, string)>());

    private readonly (int Word, char Second)[][] _byFirst = Enumerable.Repeat(None, 128).ToArray();

    /// <param name="marks">The marks with their numbers among the words.</param>
    public MarkTable(IEnumerable<(int Word, string Text)> marks)
    {
        foreach (var group in marks.GroupBy(mark => mark.Text[0]))
            _byFirst[group.Key] = group.Select(mark => (mark.Word, mark.Text.ElementAtOrDefault(1))).ToArray();
    }

    /// <summary>The marks that begin with a character, each with its second one, which is zero where it has none.</summary>
    public (int Word, char Second)[] At(char first) => first < 128 ? _byFirst[first] : None;

    /// <summary>Whether a mark may stand in a text, which of several that begin there the token tells.</summary>
    /// <param name="second">The second character of the mark, or zero.</param>
    /// <param name="buffer">The text.</param>
    /// <param name="index">Where the first character of the mark stands.</param>
    /// <param name="length">How much of the buffer is text. What is behind it may be anything.</param>
    public static bool MayStand(char second, char[] buffer, int index, int length) =>
        second == '\0' ? LoneMark.MayStand(buffer, index, length) : index + 1 < length && buffer[index + 1] == second;
}
