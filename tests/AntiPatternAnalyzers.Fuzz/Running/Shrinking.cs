using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz.Running;

/// <summary>Makes a failing input small: what can be left out without another failure is left out.</summary>
internal static class Shrinking
{
    private const int MostTrials = 2000;

    public static string Shrink(Target target, string input, int number, string kind)
    {
        var trials = 0;
        for (var size = Math.Max(1, input.Length / 2); size > 0; size = size == 1 && trials < MostTrials ? 0 : size / 2)
        {
            for (var at = 0; at < input.Length && trials < MostTrials;)
            {
                var shorter = input.Remove(at, Math.Min(size, input.Length - at));
                trials++;
                if (Trial.Of(target, [shorter], number) is { } thrown && Failure.KindOf(thrown) == kind) input = shorter;
                else at += size;
            }
        }

        return input;
    }
}
