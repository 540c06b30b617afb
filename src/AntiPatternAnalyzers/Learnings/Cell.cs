namespace AntiPatternAnalyzers.Learnings;

/// <summary>One cell of a table, or the value of a field.</summary>
/// <param name="Inlines">Its pieces in reading order.</param>
/// <param name="Span">From the first to the last character that is no blank; empty for an empty cell.</param>
public sealed record Cell(ImmutableArray<Inline> Inlines, TextSpan Span)
{
    /// <summary>The text as a reader sees it, white space folded and trimmed.</summary>
    public string Text => PlainText(Inlines);

    /// <summary>The links of the cell, in reading order.</summary>
    public IEnumerable<Link> Links => Inlines.OfType<Link>();

    internal static string PlainText(ImmutableArray<Inline> inlines) => Unfolded(inlines) is var text && IsFolded(text)
        ? text
        : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text as a reader sees it, with all of its white space.</summary>
    internal static string Unfolded(ImmutableArray<Inline> inlines) =>
        string.Concat(inlines.Select(inline => inline switch
        {
            Words words => words.Content.Text,
            CodeSpan span => span.Code.Text,
            Link link => Unfolded(link.Label),
            _ => "",
        }));

    /// <summary>Whether all white space is one blank between two words, as in most cells.</summary>
    private static bool IsFolded(string text)
    {
        var afterBlank = true;
        foreach (var character in text)
        {
            var isBlank = char.IsWhiteSpace(character);
            if (isBlank && (afterBlank || character != ' ')) return false;
            afterBlank = isBlank;
        }

        return !afterBlank || text.Length == 0;
    }
}
