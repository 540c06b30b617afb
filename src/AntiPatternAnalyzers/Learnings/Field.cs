namespace AntiPatternAnalyzers.Learnings;

/// <summary>A labelled part of an entry: <c>**Root Cause**:</c> and what follows up to the next label.</summary>
/// <param name="Label">The label without emphasis and colon.</param>
/// <param name="Value">The text after it, white space folded.</param>
/// <param name="Span">Label and value in the document.</param>
public sealed record Field(string Label, string Value, TextSpan Span);
