using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules;

/// <summary><em>with `value` for `$d[$k]`</em>: what is written for code within what the holes of a template hold.</summary>
/// <param name="Value">What is written.</param>
/// <param name="Target">What it is written for, with the holes of the match.</param>
public sealed record Replacement(Pattern Value, Pattern Target);
