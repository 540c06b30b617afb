using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>All findings in a file: one for each row and node, in the order of the code.</summary>
internal static class FindingScan
{
    public static IEnumerable<Finding> Find(SemanticModel model, ProjectRules rules, CancellationToken cancellation)
    {
        var scope = new MatchScope(model, rules.Names, cancellation);
        var covered = new List<(Rule Rule, TextSpan Span)>();
        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            foreach (var rule in rules.Index.At(node))
            {
                if (!Includes(rule.Rule, model.SyntaxTree) || covered.Contains((rule.Rule, node.Span)) || rule.Find(node, scope) is not { } finding) continue;
                if (finding.Case.IsOpposite) covered.AddRange(Opposite.Operands(node).Select(operand => (rule.Rule, operand.Span)));
                yield return finding;
            }
        }
    }

    private static bool Includes(Rule rule, SyntaxTree tree) =>
        rule.Scope == Scope.Everywhere || rule.Scope.Includes(DocumentPath.Relative(DocumentPath.FolderOf(rule.Document.Path), tree.FilePath));
}
