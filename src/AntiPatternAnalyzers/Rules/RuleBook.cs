namespace AntiPatternAnalyzers.Rules;

/// <summary>What one or several documents say, compiled.</summary>
/// <param name="Rules">The rules, in the order of their rows.</param>
/// <param name="Problems">What is wrong, each with its document.</param>
public sealed record RuleBook(ImmutableArray<Rule> Rules, ImmutableArray<DocumentProblem> Problems)
{
    /// <summary>The documents.</summary>
    public ImmutableArray<Learnings.LearningsDocument> Documents { get; init; } = ImmutableArray<Learnings.LearningsDocument>.Empty;

    /// <summary>No document.</summary>
    public static readonly RuleBook Empty = new(ImmutableArray<Rule>.Empty, ImmutableArray<DocumentProblem>.Empty);
}
