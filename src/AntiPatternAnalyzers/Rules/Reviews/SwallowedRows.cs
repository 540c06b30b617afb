using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>A row that finds nothing but what another one finds too; the same as another one where that goes for both.</summary>
internal sealed class SwallowedRows : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules)
    {
        var swallowers = rules.Rules.ToDictionary(rule => rule.Rule, rule => Swallowers(rule, rules).ToList());
        foreach (var rule in rules.Rules.Select(rule => rule.Rule))
        {
            var same = swallowers[rule].Where(other => swallowers[other].Contains(rule)).ToList();
            if (same.FirstOrDefault() is { } twin && IsBefore(twin, rule)) yield return Report(rule, twin, ProblemKinds.DuplicateRow);
            else if (swallowers[rule].Except(same).FirstOrDefault() is { } wider && same.Count == 0) yield return Report(rule, wider, ProblemKinds.SwallowedRow);
        }

        bool IsBefore(Rule first, Rule second) => rules.PlaceOf(first) < rules.PlaceOf(second);
    }

    /// <summary>The other rows that find all that a row finds, the first first. Of a row that is idle in part nobody knows all that it finds.</summary>
    private static IEnumerable<Rule> Swallowers(BoundRule rule, ReviewedRules rules)
    {
        if (rule.Cases.Any(bound => !bound.Applies || bound.Patterns.Length != bound.Case.Syntax.Patterns.Length)) return Enumerable.Empty<Rule>();
        IEnumerable<Rule>? all = null;
        foreach (var specimen in rules.PatternsOf(rule.Rule))
        {
            var finders = rules.Swallowers(specimen).ToList();
            all = all?.Intersect(finders).ToList() ?? finders;
            if (!all.Any()) break;
        }

        return all ?? Enumerable.Empty<Rule>();
    }

    private static DocumentProblem Report(Rule rule, Rule other, DiagnosticDescriptor kind) =>
        new(rule.Document, Problem.At(rule.Row.AntiPattern.Span, kind, RowName.Of(rule), RowName.Of(other))) { Others = ImmutableArray.Create(other) };
}
