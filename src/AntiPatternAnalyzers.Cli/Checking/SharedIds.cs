using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Checking;

/// <summary>IDs that rows of several documents have which no project reads together: the analyzer sees each by itself.</summary>
internal static class SharedIds
{
    public static IEnumerable<CheckedProblem> In(ImmutableArray<LearningsDocument> documents, ImmutableArray<RuleBook> books)
    {
        var order = documents.Select((document, place) => (document.Path, place)).ToDictionary(pair => pair.Path, pair => pair.place);
        return books.SelectMany(book => book.Rules).Where(rule => rule.Id != Rule.SharedId)
            .DistinctBy(rule => (rule.Document.Path, rule.Line))
            .GroupBy(rule => rule.Id)
            .Select(same => same.OrderBy(rule => order[rule.Document.Path]).ThenBy(rule => rule.Line).ToList())
            .SelectMany(same => same.Skip(1).Where(rule => rule.Document.Path != same[0].Document.Path), Problem);
    }

    private static CheckedProblem Problem(List<Rule> same, Rule rule) => CheckedProblem.Of(
        rule.Document, rule.Row.AntiPattern.Span, ProblemKinds.DuplicateId,
        $"{rule.Id} is also the ID of the row in {Path.GetRelativePath(Path.GetDirectoryName(rule.Document.Path)!, same[0].Document.Path).Replace('\\', '/')}:{same[0].Line}, "
        + "which other projects read: give this row its own, so that a severity or a suppression means one row");
}
