namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>The constants of a file or an assembly, by what their values may be.</summary>
/// <param name="Texts">The names of those that may be a text, or null.</param>
/// <param name="NotNumbers">The names of those that may be a number that is none: <c>NaN</c>.</param>
internal sealed record FoundConstants(ImmutableArray<string> Texts, ImmutableArray<string> NotNumbers)
{
    public static readonly FoundConstants None = new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
}
