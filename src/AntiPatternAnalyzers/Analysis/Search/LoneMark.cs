namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>
/// Marks of one character, by what stands beside them: two that make a longer one together, or begin or end a comment, are
/// no such mark. What the text does not tell, the token does.
/// </summary>
internal static class LoneMark
{
    /// <param name="buffer">A text.</param>
    /// <param name="index">Where the mark stands.</param>
    /// <param name="length">How much of the buffer is text. What is behind it may be anything.</param>
    public static bool MayStand(char[] buffer, int index, int length)
    {
        var next = At(buffer, index + 1, length);
        return buffer[index] switch
        {
            '(' => CallMark.MayStand(buffer, index),
            ')' => CastMark.MayStand(buffer, index, length),
            '$' => next is '"' or '@' or '$' or '\0',
            '?' => next != '?' && (next != '.' || At(buffer, index + 2, length) is '.' or '\0' or >= '0' and <= '9'),
            '=' => next is not ('=' or '>') && !IsLonger(buffer, index),
            '<' => next is not ('<' or '=') && (next != '/' || At(buffer, index + 2, length) is '/' or '*' or '\0') && At(buffer, index - 1, length) != '<',
            '>' => next != '=' && !IsArrow(buffer, index),
            '/' => next is not ('/' or '*' or '=' or '>') && At(buffer, index - 1, length) is not ('<' or '*') && !IsBehindSlash(buffer, index),
            '*' => next is not ('/' or '=') && !IsBehindSlash(buffer, index),
            '+' or '-' or '&' or '|' => next != '=' && next != buffer[index] && (buffer[index], next) is not ('-', '>'),
            '!' or '%' or '^' => next != '=',
            _ => true,
        };
    }

    private static char At(char[] buffer, int index, int length) => index >= 0 && index < length ? buffer[index] : '\0';

    /// <summary>Whether an equals sign ends a longer mark: <c>+=</c>. What is there twice before it may be a mark by itself: <c>x++=1</c>.</summary>
    private static bool IsLonger(char[] buffer, int index)
    {
        if (index == 0) return false;
        var before = buffer[index - 1];
        if (before == '/') return !EndsComment(buffer, index);
        return before is '=' or '<' or '>' or '!' or '+' or '-' or '*' or '%' or '&' or '|' or '^' or '?' && index > 1 && buffer[index - 2] != before;
    }

    /// <summary>Whether it ends <c>=></c> or <c>-></c>; but <c>--></c> are two.</summary>
    private static bool IsArrow(char[] buffer, int index) =>
        index > 0 && (buffer[index - 1] == '=' || buffer[index - 1] == '-' && (index == 1 || buffer[index - 2] != '-'));

    private static bool IsBehindSlash(char[] buffer, int index) => index > 0 && buffer[index - 1] == '/' && !EndsComment(buffer, index);

    /// <summary>Whether a comment may end before a place where a slash stands before it.</summary>
    private static bool EndsComment(char[] buffer, int index) => index < 2 || buffer[index - 2] == '*';
}
