using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Contexts;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>
/// <em>after</em>, <em>before</em> and their negations: a statement before (behind) the match, in its block or in one round
/// it within the function, matches or holds an expression that does. <em>before</em> looks no further than the innermost loop.
/// </summary>
internal sealed class BoundOrder : BoundClause
{
    private readonly ImmutableArray<BoundPattern> _patterns;
    private readonly bool _after;
    private readonly bool _negated;
    private readonly bool _areStatements;

    public BoundOrder(ImmutableArray<BoundPattern> patterns, bool after, bool negated)
    {
        (_patterns, _after, _negated) = (patterns, after, negated);
        _areStatements = patterns.All(pattern => pattern.Usable.All(reading => reading.Parsed.Nodes[0] is StatementSyntax and not ExpressionStatementSyntax && reading.Parsed.Holes[reading.Parsed.Nodes[0]] == null));
    }

    /// <summary>Whether no statement before the node may be one of those that must be there.</summary>
    public override bool Refuses(SyntaxNode node, MatchScope scope, HoleConditions conditions) =>
        _after && !_negated && _areStatements && !Around(node).Any(statement => MayBeBefore(statement, scope));

    public override Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        var found = Statements(_after ? match.Nodes[0] : match.Nodes[match.Nodes.Length - 1])
            .SelectMany(statement => _areStatements ? new[] { statement } : Candidates(statement))
            .SelectMany(node => _patterns.Where(pattern => pattern.Kinds.Contains(node)), (node, pattern) => pattern.Match(node, scope, bindings, conditions))
            .FirstOrDefault(other => other != null);
        if (_negated) return found == null ? bindings : null;
        return found?.Bindings.Shared;
    }

    private bool MayBeBefore(SyntaxNode statement, MatchScope scope)
    {
        foreach (var sibling in MatchRoot.SiblingsOf(statement))
        {
            if (sibling == statement) return false;
            if (MayBeIt(sibling, scope)) return true;
        }

        return false;
    }

    private bool MayBeIt(SyntaxNode statement, MatchScope scope)
    {
        scope.Step();
        foreach (var pattern in _patterns)
        {
            if (pattern.Kinds.Contains(statement) && pattern.MayMatch(statement, scope, HoleConditions.None)) return true;
        }

        return false;
    }

    private IEnumerable<SyntaxNode> Statements(SyntaxNode edge)
    {
        foreach (var node in Around(edge))
        {
            var siblings = MatchRoot.SiblingsOf(node);
            foreach (var sibling in _after ? siblings.TakeWhile(other => other != node).Reverse() : siblings.SkipWhile(other => other != node).Skip(1)) yield return sibling;
        }
    }

    /// <summary>The statements that a node stands in, from the inside out, within its function.</summary>
    private IEnumerable<SyntaxNode> Around(SyntaxNode edge)
    {
        for (var node = edge; node.Parent != null && !Functions.IsFunction(node.Parent); node = node.Parent)
        {
            if (!_after && IsLoop(node)) yield break;
            if (node is StatementSyntax) yield return node;
        }
    }

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>The statement itself, and the code in it that runs with it.</summary>
    private static IEnumerable<SyntaxNode> Candidates(SyntaxNode statement) =>
        statement.DescendantNodesAndSelf(node => !Functions.IsFunction(node)).Where(node => node == statement || node is ExpressionSyntax);
}
