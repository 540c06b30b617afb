namespace AntiPatternAnalyzers.Learnings;

/// <summary>
/// Text taken out of a document together with the place each character came from, so that a problem found in the text
/// can be shown at its span in the document. The two differ where the document escapes a pipe or indents a fence.
/// </summary>
/// <param name="Text">The text, unescaped.</param>
/// <param name="Runs">Where each run of unbroken characters starts, ordered, the first at 0.</param>
public sealed record MappedText(string Text, ImmutableArray<MappedText.Run> Runs)
{
    /// <summary>A run of characters that stand side by side in the document as well.</summary>
    /// <param name="Start">Offset in <see cref="Text"/>.</param>
    /// <param name="Source">Offset in the document.</param>
    public readonly record struct Run(int Start, int Source);

    /// <summary>Text that stands in the document letter by letter from <paramref name="source"/> on.</summary>
    public static MappedText Unbroken(string text, int source) => new(text, ImmutableArray.Create(new Run(0, source)));

    /// <summary>The span of the document that <paramref name="span"/> of the text came from.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = ToSource(span.Start);
        return TextSpan.FromBounds(start, span.Length == 0 ? start : ToSource(span.End - 1) + 1);
    }

    private int ToSource(int position)
    {
        var low = 0;
        for (var high = Runs.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Runs[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return Runs[low].Source + position - Runs[low].Start;
    }
}
