namespace AntiPatternAnalyzers.Patterns;

/// <summary>A code span that a word of the language takes, bound to a compilation.</summary>
/// <param name="Text">The span's text.</param>
/// <param name="Pattern">The span read as a pattern, or null where it is none (a name, a regular expression).</param>
internal sealed record Operand(string Text, BoundPattern? Pattern);
