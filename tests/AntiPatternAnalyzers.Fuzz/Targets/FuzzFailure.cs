namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>What the engine did with an input and must not do with any.</summary>
internal sealed class FuzzFailure(string message) : Exception(message);
