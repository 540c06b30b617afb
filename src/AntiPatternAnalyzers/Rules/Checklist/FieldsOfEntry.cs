using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Checklist;

/// <summary><em>Be specific about what happened. Explain what was learned.</em> A field that is empty, or as the template left it, in an entry that somebody has begun.</summary>
internal sealed class FieldsOfEntry : ChecklistItem
{
    protected override IEnumerable<Problem> Problems(Entry entry, DateTime? today) =>
        entry.Fields.IsEmpty ? Enumerable.Empty<Problem>() : entry.Unfilled.Select(field => Problem.At(field.Span, ProblemKinds.UnfilledField, field.Label));
}
