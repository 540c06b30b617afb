namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>A node at which a rule is worth trying.</summary>
/// <param name="Node">The node.</param>
/// <param name="Rule">The place of the rule in its book.</param>
internal readonly record struct Candidate(SyntaxNode Node, int Rule) : IComparable<Candidate>
{
    /// <summary>In the order in which a walk from the root meets the nodes, and by rule. A node knows its full span; for the other it looks at all that it begins with.</summary>
    public int CompareTo(Candidate other)
    {
        if (Node == other.Node) return Rule.CompareTo(other.Rule);
        var (span, another) = (Node.FullSpan, other.Node.FullSpan);
        if (span.Start != another.Start) return span.Start.CompareTo(another.Start);
        if (span.End != another.End) return another.End.CompareTo(span.End);
        return IsInside(Node, other.Node) ? 1 : -1;
    }

    private static bool IsInside(SyntaxNode node, SyntaxNode around)
    {
        for (var at = node.Parent; at != null && at.FullSpan == node.FullSpan; at = at.Parent)
        {
            if (at == around) return true;
        }

        return false;
    }
}
