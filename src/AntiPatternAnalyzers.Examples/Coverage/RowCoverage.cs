using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Examples.Coverage;

/// <summary>Which parts of a row its examples need: those without which something else would be found in one of them.</summary>
internal sealed class RowCoverage
{
    private readonly Rule _rule;
    private readonly ImmutableArray<ExampleRun> _runs;

    /// <param name="rule">The row.</param>
    /// <param name="runs">Its examples, all of which hold.</param>
    public RowCoverage(Rule rule, IEnumerable<ExampleRun> runs) => (_rule, _runs) = (rule, runs.ToImmutableArray());

    public IEnumerable<Problem> Problems() => RuleParts.Of(_rule.Cases.Where(Applies)).SelectMany(Problems);

    /// <summary>Of a case that by its own words says nothing here, no example can show anything.</summary>
    private bool Applies(RuleCase written) => _runs.Any(run => run.Rules!.Rules[0].Cases.Any(bound => bound.Case == written && bound.Applies));

    private IEnumerable<Problem> Problems(RulePart part)
    {
        if (!IsNeeded(part)) return new[] { part.Unneeded(_rule) };
        return part.Parts.SelectMany(Problems);
    }

    private bool IsNeeded(RulePart part)
    {
        var without = part.LeftOutOf(_rule);
        return _runs.Any(run => !Seen(run.Findings).SequenceEqual(Seen(run.Find(without))));
    }

    /// <summary>What a reader sees of findings: where they are, and what to write instead.</summary>
    private static IEnumerable<(TextSpan Place, ImmutableArray<Template> Templates, string Alternative)> Seen(ImmutableArray<Finding> findings) =>
        findings.Select(finding => (finding.Match.Squiggle, finding.Case.Templates, finding.Case.Alternative));
}
