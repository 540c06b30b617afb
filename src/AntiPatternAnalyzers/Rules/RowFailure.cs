using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules;

/// <summary>An exception on the way of one row, as a problem of that row: the last guard, so that nothing else stops working.</summary>
internal static class RowFailure
{
    public static Problem Of(TextSpan row, Exception failure) => Problem.At(row, ProblemKinds.RowFailed, Reason(failure));

    private static string Reason(Exception failure) => failure switch
    {
        InsufficientExecutionStackException => "it is nested too deeply",
        UnboundedMatchException => failure.Message,
        _ => $"{failure.GetType().Name}: {failure.Message.TrimEnd('.')}",
    };
}
