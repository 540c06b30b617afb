using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz.Running;

/// <summary>Ends the process, and says at which input, where a feeding neither ends nor can be stopped. What is fed is kept in a file too: of a stack overflow nothing else is left.</summary>
internal sealed class Watch : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Timer _timer;
    private readonly string? _file;
    private string? _fed;

    /// <param name="file">Where the batch that is being fed is kept, or null.</param>
    public Watch(string? file)
    {
        _file = file;
        _timer = new Timer(_ => Environment.FailFast($"It does not end: {_fed}"));
    }

    public void Begin(Target target, int number)
    {
        _fed = $"{target.Name} {number}";
        if (_file != null) File.WriteAllText(_file, _fed);
        _timer.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    public void End() => _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
