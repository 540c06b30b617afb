using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>
/// A <c>bad</c> example is flagged on every line that carries its ID in a comment, or at least once where none does, and
/// nowhere else; a <c>good</c> one is not flagged.
/// </summary>
internal sealed class FlagsCheck : ExampleCheck
{
    public override IEnumerable<ExampleFailure> Failures(ExampleRun run)
    {
        var (example, lines) = (run.Example, run.Example.Fence.Code.Text.Split('\n'));
        var flagged = run.Findings.Select(finding => run.Code.Place(finding.Match.Squiggle.Start)).ToList();
        var marked = Enumerable.Range(0, lines.Length).Where(line => IsMarked(lines[line], example.Id)).ToHashSet();
        if (!example.IsBad) return flagged.Select(place => example.Fails(place, $"flagged, but this is the good example: {lines[place.Line].Trim()}"));
        if (marked.Count == 0) return flagged.Count > 0 ? [] : [example.Fails("the bad example is not flagged anywhere")];
        var missed = marked.Except(flagged.Select(place => place.Line))
            .Select(line => example.Fails(new LinePosition(line, 0), $"not flagged: {lines[line].Trim()}"));
        return missed.Concat(flagged.Where(place => !marked.Contains(place.Line))
            .Select(place => example.Fails(place, $"flagged, but not marked: {lines[place.Line].Trim()}")));
    }

    private static bool IsMarked(string line, string id) => Regex.IsMatch(line, $@"//.*\b{Regex.Escape(id)}\b", RegexOptions.CultureInvariant);
}
