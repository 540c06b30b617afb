using AntiPatternAnalyzers.Analysis.Search;
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
    private HashSet<(Rule Rule, TextSpan Span)>? _covered;
    private HashSet<Rule>? _failed;
    private int[]? _steps;

    private FindingScan(SyntaxTree tree, MatchScope scope, ProjectRules rules, Action<Rule, Problem>? report) =>
        (_tree, _scope, _rules, _report) = (tree, scope, rules, report);

    /// <param name="model">The file.</param>
    /// <param name="rules">The rules of its project.</param>
    /// <param name="cancellation">Stops the scan.</param>
    /// <param name="report">Takes the problem of a rule that fails here; the rule is left out for the rest of the file.</param>
    public static IEnumerable<Finding> Find(SemanticModel model, ProjectRules rules, CancellationToken cancellation, Action<Rule, Problem>? report = null) =>
        new FindingScan(model.SyntaxTree, new MatchScope(model, rules.Names, cancellation), rules, report).Find(rules.Search);

    /// <summary>The same where the file's model is made only if something has to be asked of it.</summary>
    public static IEnumerable<Finding> Find(SyntaxTree tree, ProjectRules rules, CancellationToken cancellation, Action<Rule, Problem>? report = null) =>
        new FindingScan(tree, new MatchScope(tree, rules.Names, cancellation), rules, report).Find(rules.Search);

    /// <summary>The same, with what it took.</summary>
    public static IEnumerable<Finding> Find(SyntaxTree tree, ProjectRules rules, Effort effort, CancellationToken cancellation) =>
        new FindingScan(tree, new MatchScope(tree, rules.Names, cancellation) { Effort = effort }, rules, report: null).Find(rules.Search);

    /// <summary>The same by another search, and without any shortcut on the way.</summary>
    public static IEnumerable<Finding> Find(SyntaxTree tree, ProjectRules rules, ISearch search, CancellationToken cancellation) =>
        new FindingScan(tree, new MatchScope(tree, rules.Names, cancellation) { WithoutShortcuts = true }, rules, report: null).Find(search);

    private IEnumerable<Finding> Find(ISearch search)
    {
        _scope.Cancellation.ThrowIfCancellationRequested();
        foreach (var candidate in search.Candidates(_tree, _scope))
        {
            _scope.Cancellation.ThrowIfCancellationRequested();
            var rule = _rules.Bound(candidate.Rule);
            if (rule.Rule.Includes(_tree.FilePath) && _covered?.Contains((rule.Rule, candidate.Node.Span)) != true && Counted(candidate, rule) is { } finding) yield return finding;
        }
    }

    private Finding? Counted(Candidate candidate, BoundRule rule)
    {
        var asked = _scope.Questions;
        _scope.Steps = (_steps ??= new int[_rules.Set.Rules.Length])[candidate.Rule];
        var finding = Find(rule, candidate.Node);
        _steps[candidate.Rule] = _scope.Steps;
        _scope.Effort?.Match(candidate.Rule, _scope.Questions - asked, finding != null);
        return finding;
    }

    private Finding? Find(BoundRule rule, SyntaxNode node)
    {
        if (_failed?.Contains(rule.Rule) == true) return null;
        try
        {
            var finding = rule.Find(node, _scope);
            if (finding is { Case.IsOpposite: true }) Cover(rule.Rule, node);
            return finding;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            (_failed ??= new()).Add(rule.Rule);
            _report?.Invoke(rule.Rule, RowFailure.Of(rule.Rule.Row.Span, failure));
            return null;
        }
    }

    private void Cover(Rule rule, SyntaxNode node) => (_covered ??= new()).UnionWith(Opposite.Operands(node).Select(operand => (rule, operand.Span)));
}
