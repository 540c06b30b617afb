using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>How a rule does in the projects that read it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Readers">How many projects read its document, each target framework counted.</param>
/// <param name="Idle">In how many of them it can find nothing, since names of it are not there.</param>
/// <param name="Reason">Why, in one of them; empty where it is idle in none.</param>
internal sealed record RuleUse(Rule Rule, int Readers, int Idle, string Reason)
{
    /// <summary>Whether it is idle in every project.</summary>
    public bool IsIdle => Idle == Readers;
}
