namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>Tests beside which no other test runs: what others allocate would count as theirs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
