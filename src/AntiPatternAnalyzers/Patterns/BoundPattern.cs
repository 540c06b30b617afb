namespace AntiPatternAnalyzers.Patterns;

/// <summary>A pattern whose names are bound to the symbols of a compilation.</summary>
internal sealed class BoundPattern;
