using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>Where a word stands in a text; comments and strings say it, too.</summary>
internal static class WordPlaces
{
    private const int Length = 1 << 14;

    [ThreadStatic]
    private static char[]? _buffer;

    public static IReadOnlyList<int> Of(string word, SourceText text) =>
        Any(word, text) is { Count: > 0 } places ? places.Where(place => IsWhole(word, text, place)).ToList() : Array.Empty<int>();

    /// <summary>The same, within words too.</summary>
    public static IReadOnlyList<int> Any(string part, SourceText text)
    {
        var buffer = _buffer ??= new char[Length];
        List<int>? places = null;
        for (var start = 0; start < text.Length; start += Length - part.Length + 1)
        {
            var count = Math.Min(Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            var rest = buffer.AsSpan(0, count);
            for (var found = rest.IndexOf(part.AsSpan()); found >= 0; found = rest.IndexOf(part.AsSpan()))
            {
                (places ??= new()).Add(start + count - rest.Length + found);
                rest = rest.Slice(found + 1);
            }
        }

        return (IReadOnlyList<int>?)places ?? Array.Empty<int>();
    }

    /// <summary>Where a name, or one that it is a part of, may stand: what says it, and each escape, which may hide it.</summary>
    public static IEnumerable<int> Spelled(string name, SourceText text) => Any(name, text).Concat(Any(@"\u", text)).Concat(Any(@"\U", text));

    private static bool IsWhole(string word, SourceText text, int place) =>
        !(place > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[place - 1])) && !(place + word.Length < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[place + word.Length]));
}
