namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>Where something stands: a file relative to the workbench, and line and column from 1.</summary>
public sealed record Place(string File, int Line, int Column);
