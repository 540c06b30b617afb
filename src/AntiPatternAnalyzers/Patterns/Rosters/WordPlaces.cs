using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>Where a word stands in a text; comments and strings say it, too.</summary>
internal static class WordPlaces
{
    private const int Length = 1 << 14;

    [ThreadStatic]
    private static char[]? _buffer;

    public static IEnumerable<int> Of(string word, SourceText text) => Any(word, text).Where(place => IsWhole(word, text, place));

    /// <summary>The same, within words too.</summary>
    public static IEnumerable<int> Any(string part, SourceText text)
    {
        var buffer = _buffer ??= new char[Length];
        var places = new List<int>();
        for (var start = 0; start < text.Length; start += Length - part.Length + 1)
        {
            var count = Math.Min(Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            var rest = buffer.AsSpan(0, count);
            for (var found = rest.IndexOf(part.AsSpan()); found >= 0; found = rest.IndexOf(part.AsSpan()))
            {
                places.Add(start + count - rest.Length + found);
                rest = rest.Slice(found + 1);
            }
        }

        return places;
    }

    private static bool IsWhole(string word, SourceText text, int place) =>
        !(place > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[place - 1])) && !(place + word.Length < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[place + word.Length]));
}
