namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>The words of a phrase of the language, held against what a cell says.</summary>
internal static class Phrase
{
    private static readonly char[] Blank = { ' ' };

    /// <summary>How many tokens spell <paramref name="phrase"/> there; null where they do not.</summary>
    /// <param name="reader">Where to look.</param>
    /// <param name="phrase">The phrase; an empty one is always there.</param>
    /// <param name="ahead">How far ahead it begins.</param>
    /// <param name="bare">Whether its article may be left out.</param>
    /// <param name="plural">Whether its words may stand in the plural.</param>
    public static int? LengthAt(TokenReader reader, string phrase, int ahead = 0, bool bare = false, bool plural = false)
    {
        var words = phrase.Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        if (Fits(reader, words, ahead, plural))
            return words.Length;
        if (!bare || words.Length < 2 || words[0] is not ("a" or "an"))
            return null;
        return Fits(reader, words.Skip(1), ahead, plural) ? words.Length - 1 : null;
    }

    private static bool Fits(TokenReader reader, IEnumerable<string> words, int ahead, bool plural) =>
        words.Select((word, i) => (Word: word, Token: reader[ahead + i]))
            .All(pair => pair.Token.Is(pair.Word) || (plural && PluralsOf(pair.Word).Any(pair.Token.Is)));

    private static IEnumerable<string> PluralsOf(string word)
    {
        yield return word + "s";
        yield return word + "es";
        if (word.EndsWith("y", StringComparison.Ordinal))
            yield return word.Substring(0, word.Length - 1) + "ies";
    }
}
