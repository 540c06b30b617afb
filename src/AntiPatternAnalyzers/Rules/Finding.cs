using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules;

/// <summary>A place in the code that a rule speaks of.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Case">The case that matched.</param>
/// <param name="Match">The code and what the holes hold.</param>
public sealed record Finding(Rule Rule, RuleCase Case, Match Match);
