namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The names that were met so far, with the expressions that are found in each: a name is looked at once, however often it stands in the code.</summary>
internal sealed class SeenNames
{
    /// <summary>Beyond this many it is begun anew, so that a long session does not gather the names of all code.</summary>
    private const int Most = 1 << 17;

    private readonly NameExpressions _expressions;
    private Entry?[] _slots = new Entry?[1 << 12];
    private int _count;

    public SeenNames(NameExpressions expressions) => _expressions = expressions;

    /// <summary>The expressions that are found in a name.</summary>
    public ImmutableArray<int> In(char[] buffer, int start, int length, uint hash)
    {
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        for (; _slots[slot] is { } entry; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (entry.Hash == hash && WordTable.IsSame(entry.Name, buffer, start, length)) return entry.Words;
        }

        var name = new string(buffer, start, length);
        var added = new Entry(name, hash, _expressions.In(name));
        _slots[slot] = added;
        if (++_count * 2 > _slots.Length) Grow();
        return added.Words;
    }


    private void Grow()
    {
        var old = _count > Most ? Array.Empty<Entry?>() : _slots;
        (_slots, _count) = (new Entry?[old.Length == 0 ? 1 << 12 : old.Length * 2], 0);
        foreach (var entry in old.OfType<Entry>())
        {
            var slot = (int)(entry.Hash & (uint)(_slots.Length - 1));
            while (_slots[slot] != null) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = entry;
            _count++;
        }
    }

    private sealed record Entry(string Name, uint Hash, ImmutableArray<int> Words);
}
