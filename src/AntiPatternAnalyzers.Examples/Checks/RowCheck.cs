using AntiPatternAnalyzers.Examples.Reading;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>The example has one row, and the row is a rule.</summary>
internal sealed class RowCheck : ExampleCheck
{
    protected override IEnumerable<Problem> Problems(ExampleRun run)
    {
        var example = run.Example;
        if (example.Row == null) return new[] { example.Fails(ProblemKinds.ExampleWithoutRow, Reason(example)) };
        if (run.Rule != null) return Enumerable.Empty<Problem>();
        var faults = run.Book.Problems.Select(found => found.Problem).Where(problem => example.Row.Span.Contains(problem.Span)).ToList();
        return faults.Count > 0 ? faults : new[] { example.Fails(ProblemKinds.ExampleWithoutRow, $"the row {example.Id} is prose and has no pattern") };
    }

    private static string Reason(Example example) => (example.Fence.Id, example.Rows.IsEmpty) switch
    {
        (null, true) => "no row links to this entry, and the block names no ID",
        (null, false) => "several rows link to this entry: name the ID of one behind 'bad' or 'good'",
        (var id, true) => $"no row of this document has the ID {id}",
        (var id, false) => $"several rows have the ID {id}",
    };
}
