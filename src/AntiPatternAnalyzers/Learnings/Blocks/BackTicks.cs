namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Pairs runs of back-ticks as CommonMark does.</summary>
internal static class BackTicks
{
    /// <summary>The lengths of the runs that open a code span without an end in <paramref name="span"/>.</summary>
    public static List<int> Unclosed(string text, TextSpan span)
    {
        var unclosed = new List<int>();
        var runs = Runs(text, span);
        var last = new Dictionary<int, int>();
        for (var run = 0; run < runs.Count; run++)
            last[runs[run].Length] = run;

        for (var run = 0; run < runs.Count; run++)
        {
            var (length, escaped) = runs[run];
            var opener = escaped ? length - 1 : length;
            if (opener == 0)
                continue;
            if (!last.TryGetValue(opener, out var closer) || closer <= run)
                unclosed.Add(opener);
            else
                run = runs.FindIndex(run + 1, other => other.Length == opener);
        }

        return unclosed;
    }

    private static List<(int Length, bool Escaped)> Runs(string text, TextSpan span)
    {
        var runs = new List<(int, bool)>();
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] != '`')
                continue;
            var start = at;
            while (at < span.End && text[at] == '`')
                at++;
            runs.Add((at - start, IsEscaped(text, start, span.Start)));
        }

        return runs;
    }

    private static bool IsEscaped(string text, int position, int start)
    {
        var first = position;
        while (first > start && text[first - 1] == '\\')
            first--;
        return (position - first) % 2 == 1;
    }
}
