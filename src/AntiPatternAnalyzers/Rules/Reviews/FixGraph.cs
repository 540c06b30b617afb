namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Which fixes lead to which rows.</summary>
internal sealed class FixGraph
{
    private readonly ILookup<RuleCase, FixStep> _after;
    private readonly HashSet<(Rule, Rule)> _inCircle;

    public FixGraph(ReviewedRules rules)
    {
        Steps = rules.Rules.SelectMany(rule => rules.TemplatesOf(rule.Rule)).SelectMany(rules.Steps).ToImmutableArray();
        _after = Steps.Where(step => !step.IsOwn).ToLookup(step => step.Template.Case);
        Circles = FindCircles().ToImmutableArray();
        _inCircle = new HashSet<(Rule, Rule)>(Circles.SelectMany(circle => circle.Select(step => (step.Template.Rule, step.Finder))));
    }

    /// <summary>Every template that a row finds.</summary>
    public ImmutableArray<FixStep> Steps { get; }

    /// <summary>The ways on which fixes come back to where they began, the shortest from each row, each once.</summary>
    public ImmutableArray<ImmutableArray<FixStep>> Circles { get; }

    public bool IsInCircle(FixStep step) => _inCircle.Contains((step.Template.Rule, step.Finder));

    private IEnumerable<ImmutableArray<FixStep>> FindCircles()
    {
        var seen = new HashSet<string>();
        foreach (var start in _after.Select(steps => steps.Key))
        {
            if (Shortest(start) is not { } circle) continue;
            var rows = circle.Select(step => step.Finder.Row.Span.Start + step.Finder.Document.Path).OrderBy(row => row, StringComparer.Ordinal);
            if (seen.Add(string.Join("\n", rows))) yield return circle;
        }
    }

    /// <summary>The shortest way from a case back to it, or null.</summary>
    private ImmutableArray<FixStep>? Shortest(RuleCase start)
    {
        var reached = new HashSet<RuleCase>();
        var ways = new Queue<ImmutableArray<FixStep>>(_after[start].Select(step => ImmutableArray.Create(step)));
        while (ways.Count > 0)
        {
            var way = ways.Dequeue();
            var last = way[way.Length - 1].Case;
            if (last == start) return way;
            if (!reached.Add(last)) continue;
            foreach (var step in _after[last]) ways.Enqueue(way.Add(step));
        }

        return null;
    }
}
