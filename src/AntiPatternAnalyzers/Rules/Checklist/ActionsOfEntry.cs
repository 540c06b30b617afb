using System.Globalization;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Checklist;

/// <summary><em>Document any actions taken.</em> An action that is open past its own date, or 90 days after that of its entry.</summary>
internal sealed class ActionsOfEntry : ChecklistItem
{
    private const int Days = 90;

    protected override IEnumerable<Problem> Problems(Entry entry, DateTime? today)
    {
        foreach (var action in entry.Actions.Where(action => !action.IsDone))
        {
            var due = LearningDate.In(action.Text) ?? (entry.Date == null ? null : LearningDate.Read(entry.Date)?.AddDays(Days));
            if (due < today) yield return Problem.At(action.Span, ProblemKinds.OverdueAction, due.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
