namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>Words with numbers, to be looked up by the characters of a text without making strings of them.</summary>
internal sealed class WordTable
{
    private const uint Prime = 16777619;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = new();
    private readonly int[] _slots;

    public WordTable(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (_numbers.ContainsKey(word)) continue;
            _numbers.Add(word, _words.Count);
            _words.Add(word);
            Longest = Math.Max(Longest, word.Length);
        }

        _slots = new int[Size(_words.Count)];
        for (var number = 0; number < _words.Count; number++) _slots[Free(HashOf(_words[number].ToCharArray(), 0, _words[number].Length))] = number + 1;
    }

    /// <summary>What <see cref="Add"/> begins with.</summary>
    public static uint Seed => 2166136261;

    public int Count => _words.Count;

    /// <summary>The length of the longest word.</summary>
    public int Longest { get; }

    public string this[int number] => _words[number];

    /// <summary>The hash of a word with one character more. The function is FNV-1a's.</summary>
    public static uint Add(uint hash, char next) => unchecked((hash ^ next) * Prime);

    /// <summary>The number of a word; negative where it is not in the table.</summary>
    public int NumberOf(string word) => _numbers.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The same for characters of a buffer whose hash is known.</summary>
    public int NumberOf(char[] buffer, int start, int length, uint hash)
    {
        for (var slot = Slot(hash); _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (IsSame(_words[_slots[slot] - 1], buffer, start, length)) return _slots[slot] - 1;
        }

        return -1;
    }

    /// <summary>Whether a word is what stands in a buffer.</summary>
    public static bool IsSame(string word, char[] buffer, int start, int length)
    {
        if (word.Length != length) return false;
        for (var index = 0; index < length; index++)
        {
            if (word[index] != buffer[start + index]) return false;
        }

        return true;
    }

    /// <summary>The hash of characters of a buffer.</summary>
    public static uint HashOf(char[] buffer, int start, int end)
    {
        var hash = Seed;
        for (var index = start; index < end; index++) hash = Add(hash, buffer[index]);
        return hash;
    }

    /// <summary>Most slots stay empty, so that a word that is not here is told by one look.</summary>
    private static int Size(int words)
    {
        var size = 64;
        while (size < words * 8) size *= 2;
        return size;
    }

    private int Free(uint hash)
    {
        var slot = Slot(hash);
        while (_slots[slot] > 0) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
}
