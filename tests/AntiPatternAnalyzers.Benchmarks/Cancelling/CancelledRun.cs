using System.Diagnostics;

namespace AntiPatternAnalyzers.Benchmarks.Cancelling;

/// <summary>A run that an editor starts, and then has no use for.</summary>
/// <param name="Prepare">Makes what one run needs, and gives the run.</param>
internal sealed record CancelledRun(Func<Func<CancellationToken, Task>> Prepare)
{
    /// <summary>Milliseconds from the cancellation to the end, each time at another moment of the run; runs that had ended before are left out.</summary>
    public IEnumerable<double> Stops(int times, Random random)
    {
        _ = Whole();
        var whole = Whole();
        return Enumerable.Range(0, times).Select(_ => Stop(whole * random.NextDouble())).OfType<double>().ToList();
    }

    private TimeSpan Whole()
    {
        var run = Prepare();
        var started = Stopwatch.GetTimestamp();
        run(CancellationToken.None).GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(started);
    }

    private double? Stop(TimeSpan moment)
    {
        var run = Prepare();
        using var stop = new CancellationTokenSource();
        var started = Stopwatch.GetTimestamp();
        var task = Task.Run(() => run(stop.Token), CancellationToken.None);
        while (!task.IsCompleted && Stopwatch.GetElapsedTime(started) < moment) Thread.Yield();
        if (task.IsCompleted) return null;
        var cancelled = Stopwatch.GetTimestamp();
        stop.Cancel();
        _ = Task.WaitAny(task);
        var elapsed = Stopwatch.GetElapsedTime(cancelled);
        return task.Exception is { } failure ? throw failure : elapsed.TotalMilliseconds;
    }
}
