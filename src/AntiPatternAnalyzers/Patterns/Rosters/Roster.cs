namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>Names of a file or an assembly by what they may stand for, of texts also which. Few names are on them, and one that is not on a roster stands for nothing of the kind, wherever it is used.</summary>
/// <param name="Texts">The constants that may be a text, or null.</param>
/// <param name="NotNumbers">The names of constants that may be <c>NaN</c>; in a file, of all that may be a number with a point.</param>
/// <param name="ExtensionClasses">The names of the classes that extension methods may stand in.</param>
/// <param name="Extensions">The names of the methods that may extend types.</param>
/// <param name="TypeExtensions">The names of those that may extend the types themselves: they are called behind the name of a type.</param>
/// <param name="KnowsDynamic">Whether anything may be <c>dynamic</c>.</param>
internal sealed record Roster(ImmutableArray<ConstantText> Texts, ImmutableArray<string> NotNumbers, ImmutableArray<string> ExtensionClasses, ImmutableArray<string> Extensions, ImmutableArray<string> TypeExtensions, bool KnowsDynamic)
{
    public static readonly Roster Empty = new(ImmutableArray<ConstantText>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, KnowsDynamic: false);

    /// <summary>Whether two say the same.</summary>
    public bool IsSame(Roster other) => ReferenceEquals(this, other)
        || KnowsDynamic == other.KnowsDynamic && Texts.SequenceEqual(other.Texts) && NotNumbers.SequenceEqual(other.NotNumbers)
        && ExtensionClasses.SequenceEqual(other.ExtensionClasses) && Extensions.SequenceEqual(other.Extensions) && TypeExtensions.SequenceEqual(other.TypeExtensions);
}
