using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Code that a fix writes in the place of a match.</summary>
/// <param name="Code">The code, with the holes of the pattern.</param>
/// <param name="Pattern">The code read as everything that it can be; null where it is no C#.</param>
/// <param name="Replacements">What it changes inside what its holes hold.</param>
/// <param name="IsOffered">Whether a fix can write it: it is C#, and the pattern binds all of its holes.</param>
public sealed record Template(string Code, Pattern? Pattern, ImmutableArray<Replacement> Replacements, bool IsOffered)
{
    /// <summary>The template as a message shows it: the code, and what is written inside its holes.</summary>
    public string Text => string.Concat(Replacements.Select(replacement => $" with {replacement.Value.Text} for {replacement.Target.Text}").Prepend(Code));

    /// <summary>The same with a <c>!</c> before it, where the template turns an order round: with <c>NaN</c> or <c>null</c> the two differ. Null for any other.</summary>
    internal Pattern? Denied { get; init; }

    /// <summary>Where the document says it.</summary>
    public TextSpan Span { get; init; }
}
