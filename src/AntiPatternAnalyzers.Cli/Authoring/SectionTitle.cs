using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>The sections that an entry can go to, by the words of the option and by their headings.</summary>
internal static class SectionTitle
{
    /// <summary>The words of the option, the usual one first.</summary>
    public static readonly ImmutableArray<(string Word, Section Section)> Words =
    [
        ("technical", Section.TechnicalLearnings),
        ("process", Section.ProcessLearnings),
        ("performance", Section.PerformanceInsights),
        ("incident", Section.IncidentPostMortems),
    ];

    public static Section Find(string word) => Words.First(known => known.Word == word).Section;

    /// <summary>The heading as the template writes it.</summary>
    public static string Of(Section section) => section switch
    {
        Section.TechnicalLearnings => "Technical Learnings",
        Section.ProcessLearnings => "Process Learnings",
        Section.PerformanceInsights => "Performance Insights",
        Section.IncidentPostMortems => "Incident Post-Mortems",
        _ => "Anti-Patterns Discovered",
    };
}
