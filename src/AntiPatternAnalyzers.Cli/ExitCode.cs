namespace AntiPatternAnalyzers.Cli;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to report.</summary>
    public const int Clean = 0;

    /// <summary>Something was reported.</summary>
    public const int Found = 1;

    /// <summary>The command is not understood, or a file cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl+C, as shells expect it.</summary>
    public const int Stopped = 130;
}
