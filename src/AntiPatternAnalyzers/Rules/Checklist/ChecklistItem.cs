using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Checklist;

/// <summary>A point of the document's own list, <em>Adding New Entries</em>. One point, one file in this folder; it is found by being there.</summary>
internal abstract class ChecklistItem
{
    /// <summary>All points.</summary>
    private static readonly ImmutableArray<ChecklistItem> All = Patterns.Words.Of<ChecklistItem>(item => item.GetType().Name);

    /// <summary>What the entries of a document lack.</summary>
    /// <param name="document">The document.</param>
    /// <param name="today">The day of the build; null where nobody says.</param>
    public static IEnumerable<DocumentProblem> Problems(LearningsDocument document, DateTime? today) => document.Entries
        .SelectMany(entry => All.SelectMany(item => item.Problems(entry, today)))
        .OrderBy(problem => problem.Span.Start)
        .Select(problem => new DocumentProblem(document, problem));

    /// <summary>What an entry lacks.</summary>
    protected abstract IEnumerable<Problem> Problems(Entry entry, DateTime? today);

    /// <summary>Whether an entry stands where the template has entries.</summary>
    protected static bool IsInSection(Entry entry) => entry.Section is
        Section.TechnicalLearnings or Section.ProcessLearnings or Section.PerformanceInsights or
        Section.IncidentPostMortems or Section.ThirdPartyIntegrationLessons;
}
