using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>All findings in a file: one for each row and node, in the order of the code.</summary>
internal sealed class FindingScan
{
    private readonly ProjectRules _rules;
    private readonly SyntaxTree _tree;
    private readonly MatchScope _scope;
    private readonly Action<Rule, Problem>? _report;
    private readonly HashSet<(Rule Rule, TextSpan Span)> _covered = new();
    private readonly HashSet<Rule> _failed = new();

    private FindingScan(SemanticModel model, ProjectRules rules, Action<Rule, Problem>? report, CancellationToken cancellation)
    {
        (_rules, _tree, _report) = (rules, model.SyntaxTree, report);
        _scope = new MatchScope(model, rules.Names, cancellation);
    }

    /// <param name="model">The file.</param>
    /// <param name="rules">The rules of its project.</param>
    /// <param name="cancellation">Stops the scan.</param>
    /// <param name="report">Takes the problem of a rule that fails here; the rule is left out for the rest of the file.</param>
    public static IEnumerable<Finding> Find(SemanticModel model, ProjectRules rules, CancellationToken cancellation, Action<Rule, Problem>? report = null) =>
        new FindingScan(model, rules, report, cancellation).Find();

    private IEnumerable<Finding> Find()
    {
        var included = new HashSet<BoundRule>(_rules.Rules.Where(rule => rule.Rule.Includes(_tree.FilePath)));
        foreach (var node in _tree.GetRoot(_scope.Cancellation).DescendantNodes())
        {
            foreach (var rule in _rules.Index.At(node))
            {
                if (included.Contains(rule) && !_covered.Contains((rule.Rule, node.Span)) && Find(rule, node) is { } finding) yield return finding;
            }
        }
    }

    private Finding? Find(BoundRule rule, SyntaxNode node)
    {
        if (_failed.Contains(rule.Rule)) return null;
        try
        {
            var finding = rule.Find(node, _scope);
            if (finding is { Case.IsOpposite: true }) _covered.UnionWith(Opposite.Operands(node).Select(operand => (rule.Rule, operand.Span)));
            return finding;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _failed.Add(rule.Rule);
            _report?.Invoke(rule.Rule, RowFailure.Of(rule.Rule.Row.Span, failure));
            return null;
        }
    }
}
