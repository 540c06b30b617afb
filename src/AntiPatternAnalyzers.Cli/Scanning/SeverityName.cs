namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>Severities as build servers write them.</summary>
internal static class SeverityName
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
