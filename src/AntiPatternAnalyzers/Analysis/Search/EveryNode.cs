using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>Every rule at every node that it can begin at: the search without a shortcut, which the others are held against.</summary>
internal sealed class EveryNode : ISearch
{
    private readonly RuleIndex _index;

    public EveryNode(ProjectRules rules) => _index = new RuleIndex(rules.Rules);

    public IEnumerable<Candidate> Candidates(SyntaxTree tree, MatchScope scope) =>
        tree.GetRoot(scope.Cancellation).DescendantNodes().SelectMany(node => _index.At(node), (node, rule) => new Candidate(node, rule));
}
