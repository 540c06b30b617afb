using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz.Running;

/// <summary>One feeding, with an end to its time.</summary>
internal static class Trial
{
    /// <summary>Far beyond what any batch takes, on a machine that does other things too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What went wrong; null where nothing did.</summary>
    public static Exception? Of(Target target, IReadOnlyList<string> inputs, int first)
    {
        using var stop = new CancellationTokenSource(Patience);
        try
        {
            target.Feed(inputs, first, stop.Token);
            return null;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new FuzzFailure("It took too long.");
        }
        catch (Exception failure)
        {
            return failure;
        }
    }
}
