namespace AntiPatternAnalyzers.Learnings;

/// <summary>A row of a <em>Patterns That Work</em> table.</summary>
/// <param name="Pattern">What to do.</param>
/// <param name="Context">When to do it.</param>
/// <param name="Reason">Why it works.</param>
/// <param name="Span">The row in the document, without its line break.</param>
public sealed record WorkingPattern(Cell Pattern, Cell? Context, Cell? Reason, TextSpan Span);
