namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>
/// Refuses text that no person writes. Markdig fails on lines that open too many quotes and lists, its time for a paragraph
/// grows with the square of the emphasis and brackets in it, and blocks are gone through by recursion.
/// </summary>
internal static class Nesting
{
    private const int MostQuotes = 100;
    private const int MostMarks = 5000;

    /// <summary>Either ends a line by itself.</summary>
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>Throws where a line nests too many quotes or lists.</summary>
    public static void CheckLines(string text)
    {
        var start = 0;
        do
        {
            if (CountQuotes(text, start) > MostQuotes)
                throw TooDeep(start);
            start = text.IndexOfAny(Breaks, start) + 1;
        }
        while (start > 0 && start < text.Length);
    }

    /// <summary>Throws where quotes and lists stand in one another too deeply, however few of them a line begins.</summary>
    public static void CheckDepth(int position, int depth)
    {
        if (depth > MostQuotes)
            throw TooDeep(position);
    }

    /// <summary>Throws where a paragraph or cell holds too many marks.</summary>
    public static void CheckMarks(MappedText content)
    {
        if (content.Text.Length > MostMarks && content.Text.Count(c => c is '[' or '*' or '_' or '~') > MostMarks)
        {
            throw new UnreadableException(
                content.ToSource(default).Start,
                $"the paragraph or cell holds more than {MostMarks} brackets, stars and underscores, divide it or set it as a code block");
        }
    }

    private static UnreadableException TooDeep(int position) => new(position, $"it nests more than {MostQuotes} quotes or lists, write it flatter");

    private static int CountQuotes(string text, int start)
    {
        var quotes = 0;
        for (var at = start; at < text.Length && " \t>-+*.)0123456789".IndexOf(text[at]) >= 0; at++)
            quotes += text[at] is '>' || IsBullet(text, at) ? 1 : 0;
        return quotes;
    }

    private static bool IsBullet(string text, int at) =>
        text[at] is '-' or '+' or '*' or '.' or ')' && at + 1 < text.Length && text[at + 1] is ' ' or '\t';
}
