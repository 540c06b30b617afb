namespace AntiPatternAnalyzers.Examples.Fixes;

/// <summary>The first place where what a fix gives differs from what is wanted.</summary>
/// <param name="Line">The line of the wanted code, counted from 0.</param>
/// <param name="Wanted">The lines that are wanted there.</param>
/// <param name="Given">The lines that are given.</param>
internal sealed record Difference(int Line, ImmutableArray<string> Wanted, ImmutableArray<string> Given)
{
    private const int MostLines = 6;

    /// <summary>The difference of two texts, trailing blanks and some lines left out; null where there is none.</summary>
    public static Difference? Between(string wanted, string given, ImmutableHashSet<string> left)
    {
        var (expected, actual) = (Lines(wanted, left), Lines(given, left));
        var same = expected.Zip(actual, (one, other) => one.Text == other.Text).TakeWhile(equal => equal).Count();
        if (same == expected.Length && same == actual.Length) return null;
        var tail = expected.Skip(same).Reverse().Zip(actual.Skip(same).Reverse(), (one, other) => one.Text == other.Text).TakeWhile(equal => equal).Count();
        var line = same < expected.Length ? expected[same].Number : expected.Length == 0 ? 0 : expected[expected.Length - 1].Number;
        return new Difference(line, Middle(expected, same, tail), Middle(actual, same, tail));
    }

    /// <summary>The lines with the signs of a unified difference: <c>-</c> is wanted, <c>+</c> is what the fix gives.</summary>
    public override string ToString() => string.Join("\n", Short("- ", Wanted).Concat(Short("+ ", Given)));

    private static ImmutableArray<(string Text, int Number)> Lines(string text, ImmutableHashSet<string> left)
    {
        var lines = text.Split('\n').Select((line, number) => (Text: line.TrimEnd(), number)).Where(line => !left.Contains(line.Text.Trim()));
        var written = lines.SkipWhile(line => line.Text.Length == 0).ToList();
        return written.Take(written.FindLastIndex(line => line.Text.Length > 0) + 1).ToImmutableArray();
    }

    private static ImmutableArray<string> Middle(ImmutableArray<(string Text, int Number)> lines, int start, int tail) =>
        lines.Skip(start).Take(lines.Length - start - tail).Select(line => line.Text).ToImmutableArray();

    private static IEnumerable<string> Short(string sign, ImmutableArray<string> lines)
    {
        var shown = lines.Take(MostLines).Select(line => sign + line);
        return lines.Length > MostLines ? shown.Append(sign + "…") : shown;
    }
}
