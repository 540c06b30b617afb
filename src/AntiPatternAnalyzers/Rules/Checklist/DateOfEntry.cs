using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Checklist;

/// <summary><em>Include the date for context.</em></summary>
internal sealed class DateOfEntry : ChecklistItem
{
    protected override IEnumerable<Problem> Problems(Entry entry, DateTime? today)
    {
        if (entry.Date == null && IsInSection(entry)) yield return Problem.At(entry.HeadingSpan, ProblemKinds.UndatedEntry, entry.Topic);
    }
}
