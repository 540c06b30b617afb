using System.Diagnostics;
using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz.Running;

/// <summary>Feeds a target the inputs from a number on.</summary>
/// <param name="target">The target.</param>
/// <param name="watch">Notices a feeding that does not end and cannot be stopped.</param>
internal sealed class FuzzRun(Target target, Watch watch)
{
    private readonly HashSet<string> _kinds = [];

    /// <summary>How many inputs were fed.</summary>
    public int Inputs { get; private set; }

    /// <summary>The time of the slowest batch.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>The number of that batch's first input.</summary>
    public int SlowestAt { get; private set; }

    /// <summary>Feeds a number of inputs; each kind of failure is told once.</summary>
    /// <param name="first">The number of the first input, which is rounded down to that of a batch.</param>
    /// <param name="count">How many, which is rounded up to whole batches.</param>
    public IEnumerable<Failure> Run(int first, int count)
    {
        for (var number = first / target.Batch * target.Batch; number < first + count; number += target.Batch)
        {
            var inputs = Enumerable.Range(number, target.Batch).Select(target.Input).ToList();
            var started = Stopwatch.GetTimestamp();
            watch.Begin(target, number);
            var thrown = Trial.Of(target, inputs, number);
            watch.End();
            Note(number, Stopwatch.GetElapsedTime(started));
            if (thrown != null && _kinds.Add(Failure.KindOf(thrown))) yield return Find(inputs, number, thrown);
        }
    }

    private void Note(int number, TimeSpan time)
    {
        Inputs += target.Batch;
        if (time > Slowest) (Slowest, SlowestAt) = (time, number);
    }

    /// <summary>The input of a batch that fails by itself; all of them where none does.</summary>
    private Failure Find(List<string> inputs, int first, Exception thrown)
    {
        for (var at = 0; at < inputs.Count; at++)
        {
            if (Trial.Of(target, [inputs[at]], first + at) is not { } alone) continue;
            var kind = Failure.KindOf(alone);
            _kinds.Add(kind);
            return new(target, first + at, Shrinking.Shrink(target, inputs[at], first + at, kind), alone.ToString());
        }

        return new(target, first, string.Join("\n---- and\n", inputs), $"Only in company: {thrown}");
    }
}
