using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>Kinds of nodes, one bit for each: asked at every node of every file that is tried.</summary>
internal sealed class KindSet
{
    /// <summary>Numbers of kinds begin here; below are those of lists.</summary>
    private const int First = (int)SyntaxKind.TildeToken;

    private readonly ulong[] _bits = new ulong[20];

    public KindSet(IEnumerable<SyntaxKind> kinds)
    {
        All = kinds.Distinct().ToImmutableArray();
        foreach (var kind in All) Add((int)kind - First);
    }

    /// <summary>The kinds, each once.</summary>
    public ImmutableArray<SyntaxKind> All { get; }

    public bool IsEmpty => All.IsEmpty;

    /// <summary>Whether the kind of a node is one of them.</summary>
    public bool Contains(SyntaxNode node)
    {
        var bit = node.RawKind - First;
        return (uint)bit < (uint)(_bits.Length * 64) && (_bits[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private void Add(int bit)
    {
        if ((uint)bit < (uint)(_bits.Length * 64)) _bits[bit >> 6] |= 1UL << (bit & 63);
    }
}
