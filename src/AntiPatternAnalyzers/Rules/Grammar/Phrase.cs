using System.Collections.Concurrent;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>The words of a phrase of the language, held against what a cell says.</summary>
internal static class Phrase
{
    private static readonly char[] Blank = { ' ' };
    private static readonly ConcurrentDictionary<string, string[]> Known = new(StringComparer.Ordinal);

    /// <summary>How many tokens spell <paramref name="phrase"/> there; null where they do not.</summary>
    /// <param name="reader">Where to look.</param>
    /// <param name="phrase">The phrase; an empty one is always there.</param>
    /// <param name="ahead">How far ahead it begins.</param>
    /// <param name="bare">Whether its article may be left out.</param>
    /// <param name="plural">Whether its words may stand in the plural.</param>
    public static int? LengthAt(TokenReader reader, string phrase, int ahead = 0, bool bare = false, bool plural = false)
    {
        if (!bare && !plural && phrase.Length > 0 && !phrase.StartsWith(reader[ahead].Text, StringComparison.OrdinalIgnoreCase))
            return null;
        var words = Known.GetOrAdd(phrase, words => words.Split(Blank, StringSplitOptions.RemoveEmptyEntries));
        if (Fits(reader, words, 0, ahead, plural))
            return words.Length;
        if (!bare || words.Length < 2 || words[0] is not ("a" or "an"))
            return null;
        return Fits(reader, words, 1, ahead, plural) ? words.Length - 1 : null;
    }

    /// <summary>Whether the words stand there, those before the first left out.</summary>
    private static bool Fits(TokenReader reader, string[] words, int first, int ahead, bool plural)
    {
        for (var place = first; place < words.Length; place++)
        {
            var token = reader[ahead + place - first];
            if (!token.Is(words[place]) && !(plural && PluralsOf(words[place]).Any(token.Is)))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> PluralsOf(string word)
    {
        yield return word + "s";
        yield return word + "es";
        if (word.EndsWith("y", StringComparison.Ordinal))
            yield return word.Substring(0, word.Length - 1) + "ies";
    }
}
