namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>Changes text by letters, with a liking for those that mean something to somebody.</summary>
internal static class TextMutation
{
    private static readonly string[] Hostile =
    [
        "|", "\\|", "\\", "`", "``", "```", "$", "$x", "$_", "...", "$...", "$...a", "\"...\"", "\0", "\u001b[31m", "\u202e", "\ud800", "\udc00", "\u2028", "\u0085", "\ufeff", "\u00a0",
        "<!--", "-->", "[", "](", "[a](#b)", "![", "**", "_", "~~", "<br>", "&amp;", "&#0;", "#", "---", "===", "> ", "- ", "\t", "\r", "\n", "\r\n", "(", ")", "{", "}", "<", ">", ";", ",", ":", "=>", "==",
        "\"", "'", "@", "/*", "*/", "//", "#if", "ǃ", "𝒜", "İ", "ß", "e\u0301", "\\u0041", "0x", "1e999", "null", "default", "where", "or", "and", "not", "is", "AP0000", "AP0001:", "AP9999:",
    ];

    public static string Change(string text, Chance chance)
    {
        var (at, other) = (chance.Below(text.Length + 1), chance.Below(text.Length + 1));
        var (start, end) = (Math.Min(at, other), Math.Min(Math.Max(at, other), Math.Min(at, other) + 30));
        return chance.Below(6) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(at, text[start..end]),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(chance.Of(Hostile), chance.Few))),
            3 when text.Length > 0 => text.Remove(start == text.Length ? start - 1 : start, 1).Insert(Math.Min(start, text.Length - 1), chance.Of(Hostile)),
            _ => text.Insert(at, chance.Of(Hostile)),
        };
    }
}
