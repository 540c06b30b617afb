using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>One reading of a pattern in one compilation.</summary>
/// <param name="Parsed">The reading.</param>
/// <param name="Names">What its names mean here.</param>
/// <param name="Equivalences">The equivalences that are on.</param>
internal sealed record BoundReading(PatternReading Parsed, NameTable Names, ImmutableArray<Equivalence> Equivalences)
{
    /// <summary>The name by which most nodes are told to be something else, or null.</summary>
    public string? Head { get; } = HeadName.Of(Parsed.Nodes[0], Parsed);

    /// <summary>Whether runs follow one another, so that the same place can be reached in many ways.</summary>
    public bool HasSeveralRuns { get; } = Parsed.Nodes.SelectMany(node => node.DescendantTokens()).Count(token => Hole.Of(token) is { IsRun: true }) > 1;

    /// <summary>The ways in which a node of the code can be a node of the pattern, as goals; none where it cannot.</summary>
    public IReadOnlyList<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        if (Parsed.Holes[goal.Pattern] is { } hole) return Single(HoleShape.Expand(hole, goal));
        if (!Names[goal.Pattern].IsEmpty) return NameSpellings(goal, matcher);

        var direct = Structure.Expand(goal, matcher);
        List<Goal>? all = null;
        foreach (var equivalence in Equivalences)
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
        var around = Equivalences.Where(equivalence => equivalence.IsAroundNames && equivalence.Applies(goal.Pattern, goal.Code));
        return Single(NameShape.Expand(goal, matcher)).Concat(around.SelectMany(equivalence => equivalence.Spellings(goal, matcher))).ToList();
    }

    private static IReadOnlyList<Goal> Single(Goal? goal) => goal == null ? Array.Empty<Goal>() : new[] { goal };
}
