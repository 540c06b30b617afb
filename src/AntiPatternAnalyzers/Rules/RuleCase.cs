using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules;

/// <summary>One case of a rule.</summary>
/// <param name="Syntax">Its patterns and clauses.</param>
/// <param name="Templates">What a fix may write, in the row's order; none where the alternative is prose.</param>
/// <param name="Removes">Whether the fix deletes the match.</param>
/// <param name="Alternative">What to do instead in words; empty where templates say it, or the row says nothing.</param>
public sealed record RuleCase(CaseSyntax Syntax, ImmutableArray<Template> Templates, bool Removes, string Alternative)
{
    /// <summary>Whether the case is the opposite of another: where it matches, its operand is no finding of its own.</summary>
    public bool IsOpposite { get; init; }
}
