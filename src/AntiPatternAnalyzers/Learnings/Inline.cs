namespace AntiPatternAnalyzers.Learnings;

/// <summary>A piece of a table cell or paragraph, in reading order.</summary>
/// <param name="Span">The piece with its delimiters, in the document.</param>
public abstract record Inline(TextSpan Span);

/// <summary>Prose, with emphasis and other markup taken off.</summary>
public sealed record Words(MappedText Content, TextSpan Span) : Inline(Span);

/// <summary>A code span; its content is unescaped and without the back-ticks and the one blank beside them.</summary>
public sealed record CodeSpan(MappedText Code, TextSpan Span) : Inline(Span);

/// <summary>A link; <see cref="Target"/> as written: <c>#anchor</c>, <c>other.md#anchor</c> or a URL.</summary>
public sealed record Link(ImmutableArray<Inline> Label, string Target, TextSpan Span) : Inline(Span)
{
    /// <summary>The label as a reader sees it, code spans without their back-ticks.</summary>
    public string Text => Cell.PlainText(Label);
}
