namespace AntiPatternAnalyzers.Learnings;

/// <summary>A box of an entry: <c>- [ ] Alert on the queue's length</c>.</summary>
/// <param name="Text">What is to be done, white space folded.</param>
/// <param name="IsDone">Whether the box is ticked.</param>
/// <param name="Span">The item in the document.</param>
public sealed record ActionItem(string Text, bool IsDone, TextSpan Span);
