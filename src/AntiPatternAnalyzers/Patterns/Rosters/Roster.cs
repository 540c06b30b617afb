namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>Names of a file or an assembly by what they may stand for. Few names are on them, and one that is not on a roster stands for nothing of the kind, wherever it is used.</summary>
/// <param name="Texts">The names of constants that may be a text, or null.</param>
/// <param name="NotNumbers">The names of constants that may be a number that is none: <c>NaN</c>.</param>
/// <param name="StaticClasses">The names of static classes that are not nested, which extension methods stand in.</param>
internal sealed record Roster(ImmutableArray<string> Texts, ImmutableArray<string> NotNumbers, ImmutableArray<string> StaticClasses)
{
    public static readonly Roster Empty = new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

    /// <summary>Whether two have the same names.</summary>
    public bool IsSame(Roster other) => ReferenceEquals(this, other)
        || Texts.SequenceEqual(other.Texts) && NotNumbers.SequenceEqual(other.NotNumbers) && StaticClasses.SequenceEqual(other.StaticClasses);
}
