namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>Words of which one must stand in the code for a pattern to match: a name, its other spellings, or a keyword.</summary>
/// <param name="Words">The words, the pattern's own first.</param>
internal sealed record Anchor(ImmutableArray<string> Words)
{
    /// <summary>What stands for a creation that leaves its type to its target; to the text it is <c>new</c> before a parenthesis.</summary>
    public const string ImplicitCreation = "new(";

    public static Anchor Of(params string[] words) => new(words.Distinct().ToImmutableArray());

    /// <summary>The anchor with more spellings.</summary>
    public Anchor Or(params string[] words) => new(Words.AddRange(words).Distinct().ToImmutableArray());
}
