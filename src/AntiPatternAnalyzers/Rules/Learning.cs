using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules;

/// <summary>The entry that a row leads to, in its own document or in another.</summary>
/// <param name="Document">The document that the entry stands in.</param>
/// <param name="Anchor">The anchor without <c>#</c>.</param>
/// <param name="Span">The entry's heading, or whatever else the anchor names.</param>
/// <param name="Entry">The entry, or null where the anchor names something else.</param>
public sealed record Learning(LearningsDocument Document, string Anchor, TextSpan Span, Entry? Entry);
