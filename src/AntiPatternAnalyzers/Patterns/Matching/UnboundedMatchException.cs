namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>An attempt to match that took more steps than any honest one: the row says so, and nothing waits for it.</summary>
internal sealed class UnboundedMatchException : Exception
{
    /// <summary>How many goals one attempt may solve.</summary>
    public const int MaximumSteps = 200_000;

    public UnboundedMatchException()
        : base("its runs and alternatives can be divided over this code in too many ways") { }
}
