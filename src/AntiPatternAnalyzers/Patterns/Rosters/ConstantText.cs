namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>A constant that may be a text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its text; null where it has none, or its declaration alone does not tell.</param>
/// <param name="IsTold">Whether it is told.</param>
internal readonly record struct ConstantText(string Name, string? Value, bool IsTold);
