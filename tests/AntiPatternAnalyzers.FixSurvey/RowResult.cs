using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>What Fix All did for a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Findings">How much it found before.</param>
/// <param name="Fixed">How much less it finds after.</param>
/// <param name="Held">How often each reason kept a finding from being fixed.</param>
/// <param name="Complaints">What the compiler says now, and did not say before.</param>
/// <param name="LostComments">The comments that are gone.</param>
/// <param name="Time">How long Fix All took.</param>
internal sealed record RowResult(
    Rule Row, int Findings, int Fixed, ImmutableSortedDictionary<string, int> Held, ImmutableArray<Diagnostic> Complaints, ImmutableArray<string> LostComments, TimeSpan Time)
{
    /// <summary>The result of a row that finds nothing.</summary>
    public static RowResult Empty(Rule row) => new(row, 0, 0, ImmutableSortedDictionary<string, int>.Empty, [], [], TimeSpan.Zero);

    public int Errors => Complaints.Count(found => found.Severity == DiagnosticSeverity.Error);

    public int Warnings => Complaints.Length - Errors;

    /// <summary>Findings that nothing speaks against fixing, and that are there.</summary>
    public int Left => Held.GetValueOrDefault(HeldBack.Nothing);

    /// <summary>Whether nothing happened that must not.</summary>
    public bool IsClean => Complaints.IsEmpty && LostComments.IsEmpty && Left == 0;
}
