namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>A project that could not be loaded, or not with its own references.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Reason">Why, in one line.</param>
internal sealed record UnloadedProject(string Path, string Reason);
