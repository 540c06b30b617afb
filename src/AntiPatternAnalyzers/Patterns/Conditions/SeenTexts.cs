using System.Collections.Concurrent;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>What a regular expression answers of the texts that it has met: code says the same words again and again; whole statements it does not.</summary>
internal sealed class SeenTexts
{
    /// <summary>Beyond this many all are forgotten, so that a long session does not gather the words of all code.</summary>
    private const int Most = 1 << 14;
    private const int Longest = 80;

    private readonly Func<string, bool?> _ask;
    private readonly ConcurrentDictionary<string, bool?> _answers = new(StringComparer.Ordinal);
    private int _count;

    public SeenTexts(Func<string, bool?> ask) => _ask = ask;

    public bool? Answer(string text)
    {
        if (text.Length > Longest) return _ask(text);
        if (_answers.TryGetValue(text, out var known)) return known;
        if (Interlocked.Increment(ref _count) > Most) Forget();
        return _answers[text] = _ask(text);
    }

    /// <summary>The dictionary could count by itself, and would take all of its locks for it.</summary>
    private void Forget()
    {
        _answers.Clear();
        Volatile.Write(ref _count, 0);
    }
}
