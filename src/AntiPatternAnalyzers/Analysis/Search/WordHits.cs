namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>Where the words of a table stand in a text. One object serves one file after the other, so that a file without hits costs no memory.</summary>
internal sealed class WordHits
{
    private readonly List<int> _touched = new();
    private int[] _first = Array.Empty<int>();
    private int[] _last = Array.Empty<int>();
    private int[] _counts = Array.Empty<int>();
    private int[] _positions = new int[256];
    private int[] _next = new int[256];
    private int _count;

    /// <summary>The words that were hit, in the order of their first hits.</summary>
    public IReadOnlyList<int> Words => _touched;

    /// <summary>Makes room for the words of a table, and forgets all hits.</summary>
    public void Clear(int words)
    {
        foreach (var word in _touched) _counts[word] = 0;
        _touched.Clear();
        _count = 0;
        if (_counts.Length >= words) return;
        (_first, _last, _counts) = (new int[words], new int[words], new int[words]);
    }

    public void Add(int word, int position)
    {
        if (_count == _positions.Length)
        {
            Array.Resize(ref _positions, _count * 2);
            Array.Resize(ref _next, _count * 2);
        }

        if (_counts[word]++ == 0)
        {
            _touched.Add(word);
            _first[word] = _count;
        }
        else
        {
            _next[_last[word]] = _count;
        }

        (_last[word], _positions[_count], _next[_count]) = (_count, position, -1);
        _count++;
    }

    public int CountOf(int word) => _counts[word];

    /// <summary>How often any of some words was hit.</summary>
    public int CountOf(ImmutableArray<int> words)
    {
        var sum = 0;
        foreach (var word in words) sum += _counts[word];
        return sum;
    }

    /// <summary>The first hit of a word; negative where there is none.</summary>
    public int First(int word) => _counts[word] == 0 ? -1 : _first[word];

    /// <summary>The next hit of the same word; negative after the last.</summary>
    public int Next(int hit) => _next[hit];

    public int PositionOf(int hit) => _positions[hit];
}
