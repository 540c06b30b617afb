namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The parenthesis that may open the arguments of a call, by what stands before it: behind <c>if</c>, a comma or another parenthesis it opens none. What stands on the line before may be a comment.</summary>
internal static class CallMark
{
    private static readonly WordTable Keywords = new(new[]
    {
        "as", "case", "catch", "else", "fixed", "for", "foreach", "if", "in", "is", "lock", "new", "out", "ref", "return", "switch", "throw", "using", "while",
    });

    /// <param name="buffer">A text.</param>
    /// <param name="index">Where the parenthesis stands.</param>
    public static bool MayStand(char[] buffer, int index)
    {
        var before = index - 1;
        while (before >= 0 && buffer[before] is ' ' or '\t') before--;
        if (before < 0) return true;
        return buffer[before] switch
        {
            '(' or ',' or '&' or '|' or '=' or ';' or '{' or '<' => false,
            '>' => before == 0 || buffer[before - 1] != '=',
            >= 'a' and <= 'z' => before == index - 1 || !IsBehindKeyword(buffer, before + 1),
            _ => true,
        };
    }

    private static bool IsBehindKeyword(char[] buffer, int end)
    {
        var start = end;
        while (start > 0 && buffer[start - 1] is >= 'a' and <= 'z') start--;
        return start > 0 && buffer[start - 1] is ' ' or '\t' or '\r' or '\n' or '(' or ')' or '{' or '}' or ';' && Keywords.NumberOf(buffer, start, end - start, WordTable.HashOf(buffer, start, end)) >= 0;
    }
}
