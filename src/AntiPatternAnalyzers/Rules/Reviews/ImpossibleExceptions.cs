using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>An <em>except</em> that excludes all that the pattern finds.</summary>
internal sealed class ImpossibleExceptions : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules) => rules.Rules
        .SelectMany(rule => rules.PatternsOf(rule.Rule))
        .Where(pattern => !pattern.Case.IsOpposite && pattern.Case.Syntax.Clauses.Any(clause => clause is ExceptClause))
        .Select(pattern => (Pattern: pattern, Exception: rules.ExceptionOf(pattern)))
        .Where(pair => pair.Exception != null)
        .GroupBy(pair => (pair.Pattern.Rule.Document, pair.Exception!.Span))
        .Select(pairs => pairs.First())
        .Select(pair => new DocumentProblem(pair.Pattern.Rule.Document, Problem.At(
            pair.Exception!.Span, ProblemKinds.NeverHolds, $"the exception takes away all that '{pair.Pattern.Rule.Document.Text.ToString(pair.Pattern.Span).Trim('`', ' ')}' finds")));
}
