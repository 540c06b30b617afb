namespace AntiPatternAnalyzers.Cli.Terminal;

/// <summary>How far a piece of work is.</summary>
internal sealed class Counter
{
    private int _done;

    /// <summary>How many there are in all; 0 while nobody knows.</summary>
    public int Total { get; set; }

    /// <summary>How many are done.</summary>
    public int Done => Volatile.Read(ref _done);

    public void Step() => Interlocked.Increment(ref _done);
}
