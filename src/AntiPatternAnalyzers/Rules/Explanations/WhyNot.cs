using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Rules.Explanations;

/// <summary>Explains why a row finds something at a place, or does not: the attempt that got furthest counts.</summary>
internal sealed class WhyNot
{
    private readonly BoundRule _rule;
    private readonly MatchScope _scope;

    private WhyNot(BoundRule rule, MatchScope scope) => (_rule, _scope) = (rule, scope);

    /// <param name="rule">The row.</param>
    /// <param name="place">The place, such as a line.</param>
    /// <param name="scope">The file that the place is in.</param>
    public static Explanation At(BoundRule rule, TextSpan place, MatchScope scope) => new WhyNot(rule, scope).At(place);

    private Explanation At(TextSpan place)
    {
        var tree = _scope.Model.SyntaxTree;
        if (!_rule.Rule.Includes(tree.FilePath)) return new Explanation(Reached.Scope, _rule.Rule.Row.Scope?.Text ?? "", _rule.Rule.Row.Scope?.Span ?? default, null);
        if (_rule.Kinds.IsEmpty) return Idle();
        var nodes = tree.GetRoot(_scope.Cancellation).DescendantNodes(node => node.Span.IntersectsWith(place)).Where(node => node.Span.IntersectsWith(place)).ToList();
        var attempts =
            from bound in _rule.Cases
            from pattern in bound.Patterns
            from node in nodes
            where pattern.Kinds.Contains(node)
            select Attempt(bound, pattern, node);
        return attempts.Append(Of(Reached.Shape, _rule.Rule.Row.AntiPattern.Span, null)).OrderByDescending(attempt => attempt.Reached).First();
    }

    private Explanation Idle() => _rule.Problems.FirstOrDefault() is { } problem
        ? Of(Reached.Names, problem.Span, null)
        : Of(Reached.Names, _rule.Rule.Row.AntiPattern.Span, null);

    /// <summary>An attempt that cannot be brought to an end got no further than the shape.</summary>
    private Explanation Attempt(BoundCase bound, BoundPattern pattern, SyntaxNode node)
    {
        try
        {
            return Reach(bound, pattern, node);
        }
        catch (UnboundedMatchException)
        {
            return new Explanation(Reached.Shape, pattern.Pattern.Text, bound.Case.Syntax.Span, node);
        }
    }

    private Explanation Reach(BoundCase bound, BoundPattern pattern, SyntaxNode node)
    {
        if (!pattern.HasShape(node, _scope)) return new Explanation(Reached.Shape, pattern.Pattern.Text, bound.Case.Syntax.Span, node);
        if (pattern.Match(node, _scope, Bindings.Empty, HoleConditions.None) is not { } shaped) return new Explanation(Reached.Symbols, pattern.Pattern.Text, bound.Case.Syntax.Span, node);
        if (bound.Conditions.FirstUnmet(shaped.Bindings, node, _scope) is { } condition) return Of(Reached.Condition, condition.Source, node);
        var match = pattern.Match(node, _scope, Bindings.Empty, bound.Conditions) ?? shaped;
        if (bound.FirstUnmet(match, _scope) is { } source) return Of(Reached.Clause, source, node);
        return new Explanation(Reached.Match, pattern.Pattern.Text, bound.Case.Syntax.Span, node);
    }

    private Explanation Of(Reached reached, TextSpan source, SyntaxNode? code) => new(reached, _rule.Rule.Document.Text.ToString(source), source, code);
}
