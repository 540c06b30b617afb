namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>An attempt to match that took more steps than any honest one: the row says so, and nothing waits for it.</summary>
internal sealed class UnboundedMatchException : Exception
{
    /// <summary>How many goals one attempt may solve.</summary>
    public const int MaximumSteps = 200_000;

    /// <summary>How many goals a row may solve in a file, and how many nodes its clauses may look at.</summary>
    public const int MaximumStepsInFile = 5_000_000;

    private UnboundedMatchException(string reason)
        : base(reason) { }

    /// <summary>One attempt went on too long.</summary>
    public static UnboundedMatchException AtOnePlace() => new("its runs and alternatives can be divided over this code in too many ways");

    /// <summary>All attempts in a file together did.</summary>
    public static UnboundedMatchException InFile() => new("its clauses look through too much of this file");
}
