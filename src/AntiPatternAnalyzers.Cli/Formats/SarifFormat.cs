using System.Text.Json.Nodes;
using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>Findings as SARIF 2.1.0, for code scanning. Files are named from the folder that was scanned.</summary>
internal static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Home = "https://github.com/anti-pattern-analyzers/AntiPatternAnalyzers";
    private const string Root = "SRCROOT";

    public static string Text(ScanResult result)
    {
        var rules = result.All.Select(found => found.Diagnostic.Descriptor).DistinctBy(Key).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var places = rules.Select(Key).Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
            ["columnKind"] = "utf16CodeUnits",
            ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["uri"] = FolderUri(result.Code.Folder) } },
            ["invocations"] = new JsonArray(Invocation(result)),
            ["results"] = new JsonArray([.. result.All.Select(found => Result(result, found, places[Key(found.Diagnostic.Descriptor)]))]),
        };
        return new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString(JsonFormat.Options) + "\n";
    }

    /// <summary>Rows without an ID share one, and are rules of their own all the same.</summary>
    private static (string, string, string) Key(DiagnosticDescriptor rule) => (rule.Id, Plain(rule.Title), rule.HelpLinkUri);

    private static JsonObject Driver(IEnumerable<DiagnosticDescriptor> rules) => new()
    {
        ["name"] = "AntiPatternAnalyzers",
        ["version"] = ToolVersion.Text,
        ["informationUri"] = Home,
        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
    };

    private static JsonObject Rule(DiagnosticDescriptor rule)
    {
        var written = new JsonObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = Said($"{Plain(rule.Title).TrimEnd('.')}."),
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.DefaultSeverity) },
        };
        if (Plain(rule.Description) is { Length: > 0 } description) written["fullDescription"] = Said($"{description.TrimEnd('.')}.");
        if (Uri.TryCreate(rule.HelpLinkUri, UriKind.Absolute, out _)) written["helpUri"] = rule.HelpLinkUri;
        return written;
    }

    private static JsonObject Result(ScanResult result, Spotted found, int rule)
    {
        var written = new JsonObject
        {
            ["ruleId"] = found.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(found.Severity),
            ["message"] = Said(found.Message),
            ["locations"] = new JsonArray(Location(result, found.Path, found.Lines)),
        };
        var related = found.Diagnostic.AdditionalLocations.Select(place => place.GetLineSpan())
            .Select((place, number) => Location(result, place.Path, place.Span, number == 0 ? "The row." : "The learning."));
        if (found.Diagnostic.AdditionalLocations.Count > 0) written["relatedLocations"] = new JsonArray([.. related]);
        return written;
    }

    private static JsonNode Location(ScanResult result, string path, LinePositionSpan lines, string? said = null)
    {
        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = Artifact(result, path),
                ["region"] = new JsonObject
                {
                    ["startLine"] = lines.Start.Line + 1,
                    ["startColumn"] = lines.Start.Character + 1,
                    ["endLine"] = lines.End.Line + 1,
                    ["endColumn"] = lines.End.Character + 1,
                },
            },
        };
        if (said != null) location["message"] = Said(said);
        return location;
    }

    private static JsonObject Artifact(ScanResult result, string path)
    {
        var shown = result.Code.Shown(path);
        return shown.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(shown)
            ? new JsonObject { ["uri"] = new Uri(path).AbsoluteUri }
            : new JsonObject { ["uri"] = string.Join("/", shown.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };
    }

    /// <summary>A run over half of the projects is no success, and says which are missing; of a project that is not restored, half of the names are.</summary>
    private static JsonObject Invocation(ScanResult result)
    {
        var invocation = new JsonObject { ["executionSuccessful"] = result.Code.Unloaded.IsEmpty };
        var missing = result.Code.Unloaded.Select(project => Notification("error", $"{result.Code.Shown(project.Path)} could not be loaded: {project.Reason}"));
        var unresolved = result.Code.Unresolved.Select(project => Notification("warning", $"{result.Code.Shown(project.Path)}: {project.Reason}"));
        JsonNode[] said = [.. missing, .. unresolved];
        if (said.Length > 0) invocation["toolExecutionNotifications"] = new JsonArray(said);
        return invocation;
    }

    private static JsonObject Notification(string level, string text) => new() { ["level"] = level, ["message"] = Said(text) };

    private static string FolderUri(string folder) => new Uri(Path.TrimEndingDirectorySeparator(folder) + "/").AbsoluteUri;

    private static JsonObject Said(string text) => new() { ["text"] = text };

    private static string Plain(LocalizableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
