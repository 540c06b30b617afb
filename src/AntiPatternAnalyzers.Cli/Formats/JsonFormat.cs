using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>Findings for programs and agents. Lines and columns count from 1, paths are seen from the folder that was scanned.</summary>
internal static class JsonFormat
{
    /// <summary>How the tool writes JSON: indented, names in camel case, what is not there left out.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Text(ScanResult result) => JsonSerializer.Serialize(
        new
        {
            result.Code.Folder,
            Documents = result.Documents.Select(document => result.Code.Shown(document.Path)),
            result.Files,
            Findings = result.All.Select(found => Finding(result, found)),
            NotLoaded = result.Code.Unloaded.Select(project => new { Project = result.Code.Shown(project.Path), project.Reason }),
            NotResolved = result.Code.Unresolved.Select(project => new { Project = result.Code.Shown(project.Path), project.Reason }),
        }, Options) + "\n";

    private static object Finding(ScanResult result, Spotted found)
    {
        var row = FindingRow.Of(found);
        return new
        {
            found.Id,
            Severity = SeverityName.Of(found.Severity),
            File = result.Code.Shown(found.Path),
            Line = found.Lines.Start.Line + 1,
            Column = found.Lines.Start.Character + 1,
            EndLine = found.Lines.End.Line + 1,
            EndColumn = found.Lines.End.Character + 1,
            Title = found.Diagnostic.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture),
            found.Message,
            Row = row.Line == 0 ? null : new { row.Document, row.Line },
            Help = found.Diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } link ? link : null,
        };
    }
}
