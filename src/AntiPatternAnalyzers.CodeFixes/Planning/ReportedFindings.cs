using AntiPatternAnalyzers.Analysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary>The findings of a document that are not suppressed, as the analyzer reports them; an analyzer run of its own would look at all of the project's rules and symbols anew.</summary>
internal static class ReportedFindings
{
    public static ImmutableArray<Diagnostic> Of(DocumentFindings document)
    {
        var found = document.All
            .GroupBy(finding => finding.Rule)
            .SelectMany(row => row.Select(finding => new FindingDiagnostic(row.Key, document.Rules.Links).Create(finding, document.Model.SyntaxTree)))
            .ToImmutableArray();
        return CompilationWithAnalyzers.GetEffectiveDiagnostics(found, document.Model.Compilation).Where(diagnostic => !diagnostic.IsSuppressed).ToImmutableArray();
    }
}
