namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>Patterns by the kinds of node at which they can begin, so that a walk looks at few for each node.</summary>
internal sealed class EntriesByKind
{
    private static readonly int[] None = Array.Empty<int>();
    private readonly int[]?[] _places = new int[]?[1 << 14];

    public EntriesByKind(ImmutableArray<SearchEntry> entries)
    {
        Entries = entries;
        var byKind = entries.SelectMany((entry, place) => entry.Kinds.All.Select(kind => (kind, place))).ToLookup(pair => pair.kind, pair => pair.place);
        foreach (var places in byKind) _places[(int)places.Key] = places.ToArray();
    }

    public ImmutableArray<SearchEntry> Entries { get; }

    /// <summary>The places, among the entries, of those that can begin at a node.</summary>
    public int[] At(SyntaxNode node) => _places[node.RawKind] ?? None;
}
