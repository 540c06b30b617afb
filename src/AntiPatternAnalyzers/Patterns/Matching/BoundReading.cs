using System.Collections.Concurrent;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>One reading of a pattern in one compilation.</summary>
internal sealed class BoundReading
{
    private readonly IReadOnlyDictionary<SyntaxNode, ImmutableArray<Equivalence>> _concerning;
    private readonly ConcurrentDictionary<SyntaxNode, Outline> _outlines = new();
    private Outline? _outline;

    /// <param name="parsed">The reading.</param>
    /// <param name="names">What its names mean here.</param>
    /// <param name="equivalences">The equivalences that are on.</param>
    public BoundReading(PatternReading parsed, NameTable names, ImmutableArray<Equivalence> equivalences)
    {
        (Parsed, Names, Equivalences) = (parsed, names, equivalences);
        Head = HeadName.Of(parsed.Nodes[0], parsed);
        HasSeveralRuns = parsed.Written.Count(hole => hole.IsRun) > 1;
        _concerning = equivalences.Length == Equivalence.All.Length
            ? parsed.Concerning
            : parsed.Concerning.ToDictionary(pair => pair.Key, pair => pair.Value.Where(equivalences.Contains).ToImmutableArray());
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
    public Outline Outline => _outline ??= OutlineOf(Parsed.Nodes[0]);

    /// <summary>The same of a part of the pattern.</summary>
    public Outline OutlineOf(SyntaxNode part) => _outlines.TryGetValue(part, out var known) ? known : _outlines.GetOrAdd(part, new Outline(part, this));

    /// <summary>Whether a hole stands in one place of the pattern only.</summary>
    public bool StandsOnce(Hole hole)
    {
        var count = 0;
        foreach (var written in Parsed.Written)
        {
            if (written.Name == hole.Name) count++;
        }

        return count == 1;
    }

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

        return Together(direct, all);
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
        var direct = NameShape.Expand(goal, matcher);
        List<Goal>? all = null;
        foreach (var equivalence in Concerning(goal.Pattern))
        {
            if (equivalence.IsAroundNames && equivalence.Applies(goal.Pattern, goal.Code)) (all ??= new()).AddRange(equivalence.Spellings(goal, matcher));
        }

        return Together(direct, all);
    }

    /// <summary>The code as the pattern spells it comes first.</summary>
    private static IReadOnlyList<Goal> Together(Goal? direct, List<Goal>? others)
    {
        if (others == null) return Single(direct);
        if (direct != null) others.Insert(0, direct);
        return others;
    }

    private static IReadOnlyList<Goal> Single(Goal? goal) => goal == null ? Array.Empty<Goal>() : new[] { goal };
}
