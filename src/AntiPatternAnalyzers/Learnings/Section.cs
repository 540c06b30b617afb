namespace AntiPatternAnalyzers.Learnings;

/// <summary>The sections of the template, told by their headings, at any level and in any case.</summary>
public enum Section
{
    /// <summary>Any other heading, or none.</summary>
    Other,

    /// <summary>Technical Learnings.</summary>
    TechnicalLearnings,

    /// <summary>Process Learnings.</summary>
    ProcessLearnings,

    /// <summary>Performance Insights.</summary>
    PerformanceInsights,

    /// <summary>Incident Post-Mortems.</summary>
    IncidentPostMortems,

    /// <summary>Patterns That Work.</summary>
    PatternsThatWork,

    /// <summary>Anti-Patterns Discovered.</summary>
    AntiPatternsDiscovered,

    /// <summary>Third-Party Integration Lessons.</summary>
    ThirdPartyIntegrationLessons,

    /// <summary>Adding New Entries.</summary>
    AddingNewEntries,
}
