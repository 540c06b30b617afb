namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>What somebody learned, before it is written down.</summary>
/// <param name="Topic">The heading of the entry, and the title of the row.</param>
/// <param name="Happened">What happened: the text of the entry and what the row says that it caused.</param>
/// <param name="When">The date, as it is written.</param>
/// <param name="Bad">The pattern: C#, with holes where anything may stand.</param>
/// <param name="Clauses">Clauses behind it, such as <c>where `$task` is a task</c>; may be empty.</param>
/// <param name="Good">What to write instead: C#, or words; may be empty.</param>
/// <param name="IsGoodCode">Whether that is C#.</param>
/// <param name="BadExamples">Code that the row must find; may be empty.</param>
/// <param name="GoodExamples">Code that it must leave alone, or what fixing the bad example gives; may be empty.</param>
internal sealed record NewLearning(
    string Topic, string Happened, string When, string Bad, string Clauses, string Good, bool IsGoodCode, ImmutableArray<string> BadExamples, ImmutableArray<string> GoodExamples)
{
    /// <summary>Whether the pattern does not fit a cell, and stands in the entry instead.</summary>
    public bool IsBadLong => Bad.Contains('\n');

    /// <summary>Whether the alternative stands in the entry, too.</summary>
    public bool IsGoodLong => IsGoodCode && Good.Contains('\n');
}
