namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>A pattern as text that C#'s parser can read, and the way back to what was written.</summary>
/// <param name="Text">C#, with an identifier for each hole.</param>
/// <param name="Insertions">Where text was added, ordered by place in <paramref name="Text"/>.</param>
internal sealed record PatternCode(string Text, ImmutableArray<PatternCode.Insertion> Insertions)
{
    /// <summary>Text that the pattern does not have.</summary>
    internal readonly record struct Insertion(int Start, int Length);

    /// <summary>The place in the pattern that a place of <see cref="Text"/> stands for.</summary>
    public int ToPattern(int position)
    {
        var shift = 0;
        foreach (var insertion in Insertions)
        {
            if (insertion.Start >= position) break;
            shift += Math.Min(insertion.Length, position - insertion.Start);
        }

        return position - shift;
    }
}
