namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The parenthesis that may close the type of a cast, by what stands behind it: the beginning of what is cast, which no other mark can be, or a comment before it.</summary>
internal static class CastMark
{
    /// <param name="buffer">A text.</param>
    /// <param name="index">Where the parenthesis stands.</param>
    /// <param name="length">How much of the buffer is text. What is behind it may be anything.</param>
    public static bool MayStand(char[] buffer, int index, int length)
    {
        var behind = index + 1;
        while (behind < length && char.IsWhiteSpace(buffer[behind])) behind++;
        if (behind == length) return true;
        return buffer[behind] switch
        {
            ';' or ',' or ')' or ']' or '{' or '}' or '=' or '?' or ':' or '<' or '>' or '|' or '%' => false,
            '.' => behind + 1 == length || buffer[behind + 1] is >= '0' and <= '9',
            _ => true,
        };
    }
}
