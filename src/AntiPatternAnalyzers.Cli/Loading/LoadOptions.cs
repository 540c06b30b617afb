namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>How code is loaded.</summary>
/// <param name="Learnings">The documents that count instead of those that are found; none where the found ones do.</param>
/// <param name="Properties">What MSBuild is told.</param>
internal sealed record LoadOptions(ImmutableArray<string> Learnings, ImmutableDictionary<string, string> Properties);
