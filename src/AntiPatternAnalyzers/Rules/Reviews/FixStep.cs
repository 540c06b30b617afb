namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>What a fix writes, and the row that finds it there.</summary>
/// <param name="Template">The template.</param>
/// <param name="Finder">The row that finds it.</param>
/// <param name="Case">The case of that row.</param>
internal sealed record FixStep(Specimen Template, Rule Finder, RuleCase Case)
{
    /// <summary>Whether the row finds what it writes itself.</summary>
    public bool IsOwn => Template.Rule == Finder;
}
