namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>Words of which one must stand in the code for a pattern to match: a name, its other spellings, or a keyword.</summary>
/// <param name="Words">The words, the pattern's own first.</param>
internal sealed record Anchor(ImmutableArray<string> Words)
{
    /// <summary>What stands for a creation that leaves its type to its target; to the text it is <c>new</c> before a parenthesis.</summary>
    public const string ImplicitCreation = "new(";

    /// <summary>What stands for a <c>using</c> that is no directive; to the text it is one that a directive does not follow.</summary>
    public const string UsingStatement = "using(";

    private const string Space = " ";

    /// <summary>Any name in which a regular expression is found; among the words it stands behind a space, which no word or mark has.</summary>
    public static Anchor Matching(string expression) => Of(Space + expression);

    /// <summary>The regular expression that stands for words, or null.</summary>
    public static string? ExpressionIn(string word) => word.StartsWith(Space, StringComparison.Ordinal) ? word.Substring(Space.Length) : null;

    public static Anchor Of(params string[] words) => new(words.Distinct().ToImmutableArray());

    /// <summary>The anchor with more spellings.</summary>
    public Anchor Or(params string[] words) => new(Words.AddRange(words).Distinct().ToImmutableArray());
}
