using System.Text.Json.Nodes;
using Json.Schema;

namespace AntiPatternAnalyzers.Cli.Tests;

/// <summary>The log is held to the schema of the standard.</summary>
public sealed class SarifTests : IDisposable
{
    /// <summary>The schema is one of draft 4, whose words mean the same in draft 7, which the library knows.</summary>
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sarif", "sarif-schema-2.1.0.json"))
        .Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal)
        .Replace("\"id\": \"https://docs.oasis-open.org", "\"$id\": \"https://docs.oasis-open.org", StringComparison.Ordinal));

    private readonly Place _place = new Place().With("LEARNINGS.md", Place.LocalTime);

    [Fact]
    public async Task A_log_is_valid_and_names_file_rule_and_row()
    {
        var log = await LogAsync(_place.With("src/My Clock.cs", Place.Clock));
        Assert.True(IsValid(log));
        var result = log["runs"]![0]!["results"]![0]!;
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal(("src/My%20Clock.cs", "SRCROOT", 5), ((string)place["artifactLocation"]!["uri"]!, (string)place["artifactLocation"]!["uriBaseId"]!, (int)place["region"]!["startLine"]!));
        Assert.Equal("LEARNINGS.md", (string)result["relatedLocations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);
        var said = log["runs"]![0]!["invocations"]![0]!["toolExecutionNotifications"]![0]!;
        Assert.Equal(("warning", true), ((string)said["level"]!, ((string)said["message"]!["text"]!).StartsWith(".: there is no project here", StringComparison.Ordinal)));
        Assert.Equal("AP0001", (string)log["runs"]![0]!["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]!);
    }

    [Fact]
    public async Task A_log_without_findings_is_valid() => Assert.True(IsValid(await LogAsync(_place.With("A.cs", "class A { }"))));

    [Fact]
    public async Task A_project_that_is_missing_is_in_the_log()
    {
        _place.With("All.slnx", """<Solution><Project Path="gone/Gone.csproj" /><Project Path="a/A.csproj" /></Solution>""").With("a/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        var log = await LogAsync(_place);
        Assert.True(IsValid(log));
        Assert.Contains("gone/Gone.csproj", (string)log["runs"]![0]!["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"]!);
    }

    [Fact]
    public void The_schema_does_refuse() => Assert.False(IsValid(JsonNode.Parse("""{ "version": "2.1.0", "runs": [ { "results": [ {} ] } ] }""")!));

    public void Dispose() => _place.Dispose();

    private static async Task<JsonNode> LogAsync(Place place) => JsonNode.Parse((await place.RunAsync("scan", place.Folder, "--format", "sarif")).Output)!;

    private static bool IsValid(JsonNode log) => Schema.Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(log)).IsValid;
}
