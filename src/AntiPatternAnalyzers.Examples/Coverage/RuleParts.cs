using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Examples.Coverage;

/// <summary>The parts of a rule: each alternative of each case, and each clause with its conditions.</summary>
internal static class RuleParts
{
    public static IEnumerable<RulePart> Of(IEnumerable<RuleCase> cases)
    {
        var written = cases.Where(compiled => !compiled.IsOpposite).Select(compiled => compiled.Syntax).ToList();
        var patterns = written.SelectMany(syntax => syntax.Patterns).Select(pattern => pattern.Span).Distinct().Select(Alternative);
        var clauses = written.SelectMany(syntax => syntax.Clauses).GroupBy(clause => clause.Span).Select(same => same.First());
        return patterns.Concat(clauses.SelectMany(ClauseParts.Of));
    }

    private static RulePart Alternative(TextSpan span) => new(ProblemKinds.UncoveredAlternative, span, compiled =>
    {
        var left = compiled.Syntax.Patterns.RemoveAll(pattern => pattern.Span == span);
        return left.IsEmpty ? null : compiled with { Syntax = compiled.Syntax with { Patterns = left } };
    });
}
