namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>What the analyzer reports at a place, as the build would.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Path">The file, in full.</param>
/// <param name="Lines">Where in it, lines counted from 0.</param>
internal sealed record Spotted(Diagnostic Diagnostic, string Path, LinePositionSpan Lines)
{
    public string Id => Diagnostic.Id;

    public DiagnosticSeverity Severity => Diagnostic.Severity;

    public string Message { get; } = Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether it speaks of a document itself, not of code.</summary>
    public bool IsOfDocument => Id.StartsWith("LRN", StringComparison.Ordinal);

    /// <summary>What makes two of them the same: projects of several target frameworks report each place once.</summary>
    public (string, LinePositionSpan, string, string) Place => (Path, Lines, Id, Message);

    public static Spotted Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return new Spotted(diagnostic, span.Path, span.Span);
    }
}
