namespace AntiPatternAnalyzers.Benchmarks.Measuring;

/// <summary>Processor time of this process: all threads, user and system.</summary>
internal static class Cpu
{
    /// <summary>What an action takes, in seconds.</summary>
    public static double Of(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>The same from a clean heap, so that no garbage of others is paid for.</summary>
    public static double OfCollected(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Of(action);
    }
}
