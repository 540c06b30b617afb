namespace AntiPatternAnalyzers.Cli.Terminal;

/// <summary>How much is said besides the answer.</summary>
internal enum Verbosity
{
    /// <summary>The answer and faults only.</summary>
    Quiet,

    /// <summary>What could not be looked at, too.</summary>
    Normal,

    /// <summary>What was looked at, too.</summary>
    Detailed,
}
