using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>The row that a finding comes from.</summary>
/// <param name="Document">Its document, as links show it; empty for a problem of a document itself.</param>
/// <param name="Line">Its line, counted from 1; 0 for a problem of a document itself.</param>
/// <param name="Id">Its ID.</param>
internal sealed record FindingRow(string Document, int Line, string Id)
{
    public static FindingRow Of(Spotted found)
    {
        var said = found.Diagnostic.Properties;
        var line = said.GetValueOrDefault("LearningsLine");
        return new FindingRow(said.GetValueOrDefault("LearningsFile") ?? "", line == null ? 0 : int.Parse(line, System.Globalization.CultureInfo.InvariantCulture), found.Id);
    }
}
