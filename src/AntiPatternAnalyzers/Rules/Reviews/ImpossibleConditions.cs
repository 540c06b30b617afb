using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Two conditions on one hole that nothing meets.</summary>
internal sealed class ImpossibleConditions : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules) => rules.Rules
        .SelectMany(rule => rule.Rule.Cases.Where(written => !written.IsOpposite), (rule, written) => (rule.Rule, written))
        .SelectMany(pair => Problems(pair.Rule, pair.written, rules));

    private static IEnumerable<DocumentProblem> Problems(Rule rule, RuleCase written, ReviewedRules rules)
    {
        foreach (var conditions in written.Syntax.Conditions.Where(condition => !SpeaksOfRun(condition)).GroupBy(condition => condition.Hole))
        {
            foreach (var (first, second) in Pairs(conditions.ToList()))
            {
                if (Exclusion.Reason(rule, first, second, rules) is not { } reason) continue;
                yield return new DocumentProblem(rule.Document, Problem.At(second.Span, ProblemKinds.NeverHolds, reason));
                break;
            }
        }
    }

    /// <summary>Of a run that is empty everything holds.</summary>
    private static bool SpeaksOfRun(ConditionSyntax condition) => condition.Subject?.Code.Text.StartsWith("$...", StringComparison.Ordinal) == true;

    private static IEnumerable<(ConditionSyntax First, ConditionSyntax Second)> Pairs(List<ConditionSyntax> conditions) =>
        conditions.SelectMany((second, place) => conditions.Take(place), (second, first) => (first, second));
}
