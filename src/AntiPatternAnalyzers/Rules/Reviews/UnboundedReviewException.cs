namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Rows of which each has so much in common with all others that to compare them would take longer than anybody waits.</summary>
internal sealed class UnboundedReviewException : Exception
{
    /// <summary>How many times a row may be tried at what another one says. Some hundred rows that are all alike stay below.</summary>
    public const int MaximumComparisons = 200_000;
}
