namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>The words that a clause begins with.</summary>
internal static class ClauseWord
{
    public const string InEachCase = "in each case";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(
        "where", "inside", "not inside", "containing", "not containing", "after", "before", "not after", "not before",
        "except", "when", "at", "not through", "or its opposite", InEachCase);

    /// <summary>The clause word that stands there, or null.</summary>
    public static string? At(TokenReader reader, int ahead = 0) =>
        reader[ahead].Kind == TokenKind.Word ? All.FirstOrDefault(word => reader.Says(word, ahead)) : null;

    /// <summary>Whether a clause word stands there and goes on as its clause would, not as prose does.</summary>
    public static bool Opens(TokenReader reader, int ahead) => At(reader, ahead) is { } word && GoesOn(word, reader, ahead + Length(word));

    /// <summary>Whether a clause word that a code span follows stands there.</summary>
    public static bool BeforeCode(TokenReader reader, int ahead) =>
        At(reader, ahead) is { } word && reader[ahead + Length(word)].Kind == TokenKind.Code;

    /// <summary>Whether what follows <paramref name="word"/> is what its clause begins with.</summary>
    public static bool GoesOn(string word, TokenReader reader, int ahead) =>
        reader[ahead].Kind == TokenKind.Code || word switch
        {
            "where" => reader.Says("it", ahead) && Verb.At(reader, ahead + 1),
            "inside" or "not inside" => reader.Says("a", ahead) || reader.Says("an", ahead),
            "not through" or "or its opposite" or InEachCase => true,
            _ => false,
        };

    private static int Length(string word) => word.Split(' ').Length;
}
