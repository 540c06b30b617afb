namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Lines of a block, each by its place in the document.</summary>
internal static class SourceLines
{
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>The lines of <paramref name="span"/>, without blanks round them and without empty ones.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var found = text.IndexOfAny(Breaks, start, span.End - start);
            var end = found < 0 ? span.End : found;
            if (Trim(text, TextSpan.FromBounds(start, end)) is { IsEmpty: false } line)
                yield return line;
            start = end + 1;
        }
    }

    /// <summary>The lines with a line feed between them, which maps to the one in the document.</summary>
    public static MappedText Join(string text, IEnumerable<TextSpan> lines, int start)
    {
        var joined = new MappedTextBuilder();
        foreach (var line in lines.Select(line => Trim(text, line)).Where(line => !line.IsEmpty))
        {
            if (!joined.IsEmpty)
                joined.Append("\n", BreakBefore(text, line.Start));
            joined.Append(text.Substring(line.Start, line.Length), line.Start);
        }

        return joined.ToMappedText(start);
    }

    /// <summary>
    /// Adds a line of code that stands in the line of <paramref name="position"/>. It ends where that line ends; of its
    /// indentation, tabs may have been written out as blanks.
    /// </summary>
    public static void AppendIndented(MappedTextBuilder code, string text, string line, int position)
    {
        var found = text.IndexOfAny(Breaks, position);
        var end = found < 0 ? text.Length : found;
        var words = line.TrimStart(' ', '\t');
        var indentation = line.Substring(0, line.Length - words.Length);
        code.Append(indentation, Math.Max(position, end - line.Length));
        code.Append(words, end - words.Length);
    }

    /// <summary>The last character of the line break before <paramref name="position"/>.</summary>
    public static int BreakBefore(string text, int position) => Math.Max(0, text.LastIndexOfAny(Breaks, position));

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
