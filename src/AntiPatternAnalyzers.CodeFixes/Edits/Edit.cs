namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>A change of a document's text.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What is written instead.</param>
/// <param name="Marks">Nodes within the new text.</param>
internal sealed record Edit(TextSpan Span, string Text, ImmutableArray<Mark> Marks)
{
    public Edit(TextSpan span, string text)
        : this(span, text, ImmutableArray<Mark>.Empty)
    {
    }

    /// <summary>The same at a wider span, with text round it.</summary>
    public Edit Within(TextSpan span, string before, string after) => new(
        span, before + Text + after, Marks.Select(mark => mark with { Span = new TextSpan(mark.Span.Start + before.Length, mark.Span.Length) }).ToImmutableArray());

    /// <summary>Whether both do the same: two matches in one method may both make it async.</summary>
    public bool IsSame(Edit other) => Span == other.Span && Text == other.Text;

    /// <summary>Whether the two cannot be made at once.</summary>
    public bool Collides(Edit other) => !IsSame(other) && (Span.OverlapsWith(other.Span) || Span.Start == other.Span.Start);
}
