using AntiPatternAnalyzers.Patterns.Anchors;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The marks among the words of a table, by their first characters. Each has one or two characters, and none is part of a name.</summary>
internal sealed class MarkTable
{
    private static readonly (int, char)[] None = Array.Empty<(int, char)>();
    private readonly (int Word, char Second)[][] _byFirst = Enumerable.Repeat(None, 128).ToArray();

    public MarkTable(WordTable words)
    {
        var marks = Enumerable.Range(0, words.Count).Where(word => KindMarks.Is(words[word])).ToLookup(word => words[word][0]);
        foreach (var group in marks) _byFirst[group.Key] = group.Select(word => (word, words[word].ElementAtOrDefault(1))).ToArray();
    }

    /// <summary>The marks that begin with a character, each with its second one, which is zero where it has none.</summary>
    public (int Word, char Second)[] At(char first) => first < 128 ? _byFirst[first] : None;

    /// <summary>Whether a mark of one character may stand before another one; two that make a longer one together are no such mark. The end of what is read, a zero, may hide anything.</summary>
    public static bool MayStand(char mark, char next, char third) => (mark, next) switch
    {
        ('?', '?') => false,
        ('?', '.') => third is '.' or '\0' or >= '0' and <= '9',
        ('=', '=' or '>') => false,
        ('!' or '%' or '^' or '+' or '-' or '&' or '|', '=') => false,
        ('+', '+') or ('-', '-' or '>') or ('&', '&') or ('|', '|') => false,
        _ => true,
    };
}
