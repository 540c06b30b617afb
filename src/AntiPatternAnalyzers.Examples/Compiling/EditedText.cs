namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>A text with changes made, and the way back and forth between the two.</summary>
/// <param name="Original">The text before.</param>
/// <param name="Changes">The changes, in the order of the text.</param>
internal sealed record EditedText(string Original, ImmutableArray<TextChange> Changes)
{
    public string Text { get; } = SourceText.From(Original).WithChanges(Changes).ToString();

    /// <summary>Where code of the changed text stood before; for code that a change brought in, where the change is.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        var start = ToOriginal(span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ToOriginal(span.End)));
    }

    /// <summary>Where code of the text before stands now.</summary>
    public TextSpan ToEdited(TextSpan span) => TextSpan.FromBounds(ToEdited(span.Start), Math.Max(ToEdited(span.Start), ToEdited(span.End)));

    private int ToOriginal(int position)
    {
        var shift = 0;
        foreach (var change in Changes)
        {
            var start = change.Span.Start + shift;
            if (position < start) break;
            if (position < start + change.NewText!.Length) return change.Span.Start;
            shift += change.NewText.Length - change.Span.Length;
        }

        return position - shift;
    }

    private int ToEdited(int position) =>
        position + Changes.Where(change => change.Span.End <= position).Sum(change => change.NewText!.Length - change.Span.Length);
}
