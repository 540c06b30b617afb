using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>A Severity cell taken apart.</summary>
/// <param name="Severity">The severity; <see cref="ReportDiagnostic.Warn"/> where the cell is empty or not understood.</param>
/// <param name="Problems">A severity that does not exist.</param>
public sealed record SeveritySyntax(ReportDiagnostic Severity, ImmutableArray<Problem> Problems)
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Severities = new Dictionary<string, ReportDiagnostic>
    {
        ["error"] = ReportDiagnostic.Error,
        ["warning"] = ReportDiagnostic.Warn,
        ["suggestion"] = ReportDiagnostic.Info,
        ["info"] = ReportDiagnostic.Info,
        ["silent"] = ReportDiagnostic.Hidden,
        ["hidden"] = ReportDiagnostic.Hidden,
        ["none"] = ReportDiagnostic.Suppress,
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="cell"/>: error, warning, suggestion (info), silent (hidden) or none, in any case.</summary>
    public static SeveritySyntax Read(Cell cell)
    {
        var text = cell.Text.TrimEnd('.');
        if (text.Trim('-', '–', '—').Length == 0)
            return new SeveritySyntax(ReportDiagnostic.Warn, ImmutableArray<Problem>.Empty);
        return Severities.TryGetValue(text, out var severity)
            ? new SeveritySyntax(severity, ImmutableArray<Problem>.Empty)
            : new SeveritySyntax(ReportDiagnostic.Warn, ImmutableArray.Create(Problem.At(cell.Span, ProblemKinds.UnknownSeverity, text)));
    }
}
