using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

public sealed class SeveritySyntaxTests
{
    [Theory]
    [InlineData("error", ReportDiagnostic.Error)]
    [InlineData("Warning", ReportDiagnostic.Warn)]
    [InlineData("**suggestion**", ReportDiagnostic.Info)]
    [InlineData("`info`", ReportDiagnostic.Info)]
    [InlineData("SILENT", ReportDiagnostic.Hidden)]
    [InlineData("hidden.", ReportDiagnostic.Hidden)]
    [InlineData("none", ReportDiagnostic.Suppress)]
    [InlineData("", ReportDiagnostic.Warn)]
    [InlineData("-", ReportDiagnostic.Warn)]
    [InlineData("Critical", ReportDiagnostic.Warn, "Critical")]
    [InlineData("error or warning", ReportDiagnostic.Warn, "error or warning")]
    public void A_severity_is_a_word_in_any_case(string cell, ReportDiagnostic severity, string? unknown = null)
    {
        var syntax = SeveritySyntax.Read(CellText.Read(cell));

        Assert.Equal(severity, syntax.Severity);
        Assert.Equal(unknown == null ? [] : [Problem.At(new TextSpan(0, cell.Length), ProblemKinds.UnknownSeverity, unknown).Message], syntax.Problems.Select(problem => problem.Message));
    }
}
