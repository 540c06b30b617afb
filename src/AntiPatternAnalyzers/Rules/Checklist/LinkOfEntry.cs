using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Checklist;

/// <summary><em>Link to related resources.</em> A filled field <em>Related</em> will do: it may name what has no address.</summary>
internal sealed class LinkOfEntry : ChecklistItem
{
    protected override IEnumerable<Problem> Problems(Entry entry, DateTime? today)
    {
        var isLinked = !entry.Links.IsEmpty
            || entry.Fields.Any(field => field.Value.Contains("://") || string.Equals(field.Label, "Related", StringComparison.OrdinalIgnoreCase));
        if (!isLinked && IsInSection(entry)) yield return Problem.At(entry.HeadingSpan, ProblemKinds.UnlinkedEntry, entry.Topic);
    }
}
