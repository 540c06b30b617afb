using System.Collections.Concurrent;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>One reading of a pattern in one compilation.</summary>
internal sealed class BoundReading
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<Equivalence>> _concerning = new();
    private readonly HashSet<Hole> _single;
    private readonly ConcurrentDictionary<SyntaxNode, Outline> _outlines = new();

    /// <param name="parsed">The reading.</param>
    /// <param name="names">What its names mean here.</param>
    /// <param name="equivalences">The equivalences that are on.</param>
    public BoundReading(PatternReading parsed, NameTable names, ImmutableArray<Equivalence> equivalences)
    {
        (Parsed, Names, Equivalences) = (parsed, names, equivalences);
        Head = HeadName.Of(parsed.Nodes[0], parsed);
        _single = new HashSet<Hole>(parsed.Nodes.SelectMany(node => node.DescendantTokens()).Select(Hole.Of).OfType<Hole>().GroupBy(hole => hole).Where(holes => holes.Count() == 1).Select(holes => holes.Key));
        HasSeveralRuns = parsed.Nodes.SelectMany(node => node.DescendantTokens()).Count(token => Hole.Of(token) is { IsRun: true }) > 1;
        foreach (var node in parsed.Nodes.SelectMany(node => node.DescendantNodesAndSelf())) _concerning[node] = equivalences.Where(equivalence => equivalence.Concerns(node)).ToImmutableArray();
    }

    /// <summary>The reading before it was bound.</summary>
    public PatternReading Parsed { get; }

    /// <summary>What its names mean here.</summary>
    public NameTable Names { get; }

    /// <summary>The equivalences that are on.</summary>
    public ImmutableArray<Equivalence> Equivalences { get; }

    /// <summary>The name by which most nodes are told to be something else, or null.</summary>
    public string? Head { get; }

    /// <summary>Whether runs follow one another, so that the same place can be reached in many ways.</summary>
    public bool HasSeveralRuns { get; }

    /// <summary>What tells most nodes to be something else at a glance.</summary>
    public Outline Outline => OutlineOf(Parsed.Nodes[0]);

    /// <summary>The same of a part of the pattern.</summary>
    public Outline OutlineOf(SyntaxNode part) => _outlines.TryGetValue(part, out var known) ? known : _outlines.GetOrAdd(part, new Outline(part, this));

    /// <summary>Whether a hole stands in one place of the pattern only.</summary>
    public bool StandsOnce(Hole hole) => _single.Contains(hole);

    /// <summary>The same with other equivalences.</summary>
    public BoundReading With(ImmutableArray<Equivalence> equivalences) => new(Parsed, Names, equivalences);

    /// <summary>The equivalences that have something to say of a node of the pattern.</summary>
    public ImmutableArray<Equivalence> Concerning(SyntaxNode pattern) => _concerning.TryGetValue(pattern, out var found) ? found : ImmutableArray<Equivalence>.Empty;

    /// <summary>The ways in which a node of the code can be a node of the pattern, as goals; none where it cannot.</summary>
    public IReadOnlyList<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        if (Parsed.Holes[goal.Pattern] is { } hole) return Single(HoleShape.Expand(hole, goal));
        if (!Names[goal.Pattern].IsEmpty) return NameSpellings(goal, matcher);

        var direct = Structure.Expand(goal, matcher);
        List<Goal>? all = null;
        foreach (var equivalence in Concerning(goal.Pattern))
        {
            if (!equivalence.Applies(goal.Pattern, goal.Code)) continue;
            if (equivalence.Decides(goal.Pattern, goal.Code)) return equivalence.Spellings(goal, matcher).ToList();
            (all ??= new()).AddRange(equivalence.Spellings(goal, matcher));
        }

        if (all == null) return Single(direct);
        if (direct != null) all.Insert(0, direct);
        return all;
    }

    /// <summary>The kinds of node at which a match can begin.</summary>
    public IEnumerable<Microsoft.CodeAnalysis.CSharp.SyntaxKind> Beginnings()
    {
        var first = Parsed.Nodes[0];
        if (Parsed.Holes[first] != null) return HoleShape.Kinds(first);
        var isName = !Names[first].IsEmpty;
        var own = isName ? NameShape.Kinds : Structure.Kinds(first);
        var others = Equivalences.Where(equivalence => equivalence.IsAroundNames || !isName).SelectMany(equivalence => equivalence.Beginnings(first));
        return own.Concat(others).Distinct();
    }

    /// <summary>A name stands for its symbols: the code may spell it as it likes.</summary>
    private IReadOnlyList<Goal> NameSpellings(NodeGoal goal, Matcher matcher)
    {
        var around = Concerning(goal.Pattern).Where(equivalence => equivalence.IsAroundNames && equivalence.Applies(goal.Pattern, goal.Code));
        return Single(NameShape.Expand(goal, matcher)).Concat(around.SelectMany(equivalence => equivalence.Spellings(goal, matcher))).ToList();
    }

    private static IReadOnlyList<Goal> Single(Goal? goal) => goal == null ? Array.Empty<Goal>() : new[] { goal };
}
