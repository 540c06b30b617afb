using AntiPatternAnalyzers.Examples.Compiling;
using AntiPatternAnalyzers.Examples.Reading;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>
/// A <c>bad</c> example is found on every line that carries its ID in a comment, or at least once where none does, and
/// nowhere else; nothing is found in a <c>good</c> one.
/// </summary>
internal sealed class FlagsCheck : ExampleCheck
{
    protected override IEnumerable<Problem> Problems(ExampleRun run)
    {
        var example = run.Example;
        var found = run.Findings.Select(finding => run.Code.InBlock(finding.Match.Squiggle)).ToList();
        if (!example.IsBad) return found.Select(place => example.Fails(place, ProblemKinds.GoodIsFound, example.Id));
        var marked = Marks.In(example).Select(mark => Line(example, mark)).Distinct().ToList();
        if (marked.Count == 0) return found.Count > 0 ? Enumerable.Empty<Problem>() : new[] { example.Fails(ProblemKinds.BadIsNotFound, "example", Silence.Reason(run, new TextSpan(0, example.Lines.Length))) };
        var missed = marked.Where(line => !found.Any(place => Line(example, place) == line))
            .Select(line => example.Fails(Written(example, line), ProblemKinds.BadIsNotFound, "line", Silence.Reason(run, line.Span)));
        return missed.Concat(found.Where(place => !marked.Contains(Line(example, place)))
            .Select(place => example.Fails(place, ProblemKinds.FoundUnmarked, example.Id)));
    }

    private static TextLine Line(Example example, TextSpan place) => example.Lines.Lines.GetLineFromPosition(place.Start);

    /// <summary>A line without the blanks that it begins with.</summary>
    private static TextSpan Written(Example example, TextLine line)
    {
        var text = line.ToString();
        return TextSpan.FromBounds(line.Start + text.Length - text.TrimStart().Length, line.End);
    }
}
