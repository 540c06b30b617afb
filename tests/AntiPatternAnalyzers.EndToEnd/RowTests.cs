using System.Text.Json.Nodes;

namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>A row of the document, from Markdown to the output of one real build.</summary>
public sealed class RowTests(RowTests.Shop shop) : IClassFixture<RowTests.Shop>
{
    /// <summary>A repository on a forge, whose code falls into the one row of its document.</summary>
    public sealed class Shop : IAsyncLifetime
    {
        private Workbench _project = null!;

        public IReadOnlyList<Place> Marked { get; private set; } = null!;

        public Build Build { get; private set; } = null!;

        public JsonNode Sarif { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _project = await Workbench.Create("<RepositoryUrl>https://github.com/org/shop</RepositoryUrl>", project: "src/App.csproj");
            await _project.Write("LEARNINGS.md", Documents.LocalTime);
            await _project.Write("src/Generated.g.cs", "class Generated { object Now() => System.DateTime.Now; }");
            Marked = await _project.Write("src/Clock.cs", """
                using System.Diagnostics.CodeAnalysis;
                using Zeit = System.DateTime;

                namespace Shop;

                public static class Clock
                {
                    public static DateTime Plain() => [|DateTime.Now|];

                    public static DateTime Spelled() => [|global::System.DateTime.Now|].AddDays(1);

                    public static DateTime Aliased() => [|Zeit.Now|];

                    public static DateTime Allowed() => DateTime.UtcNow;

                    public static DateTimeOffset Other() => DateTimeOffset.Now;

                #pragma warning disable AP0001
                    public static DateTime Pragma() => DateTime.Now;
                #pragma warning restore AP0001

                    [SuppressMessage("Learnings", "AP0001", Justification = "For the wall clock.")]
                    public static DateTime Suppressed() => DateTime.Now;
                }
                """);
            Build = await _project.BuildProject("src/App.csproj", "-p:ErrorLog=build.sarif%2cversion=2.1");
            Sarif = await _project.Sarif("src/build.sarif");
        }

        public Task DisposeAsync() => _project.DisposeAsync().AsTask();
    }

    [Fact]
    public void Warning_stands_where_the_code_means_the_pattern_and_nowhere_else()
    {
        Assert.True(shop.Build.Succeeded, shop.Build.Output);
        Assert.Equal(shop.Marked, shop.Build.Places("AP0001"));
    }

    [Fact]
    public void Document_without_faults_has_no_problem() =>
        Assert.DoesNotContain(shop.Build.Findings, finding => finding.Id.StartsWith("LRN"));

    [Fact]
    public void Message_says_what_why_what_instead_and_where_it_is_written()
    {
        var message = Assert.Single(shop.Build.Of("AP0001").Select(finding => finding.Message).Distinct());

        Assert.StartsWith("Local time in stored data: Orders vanished when the clock moved. Instead: DateTime.UtcNow.", message);
        Assert.Contains("2024-03-02", message);
        Assert.Contains("Orders vanished in the night", message);
        Assert.EndsWith("(LEARNINGS.md:11)", message);
    }

    [Fact]
    public void Help_link_leads_to_the_entry_on_the_forge() =>
        Assert.All(shop.Build.Of("AP0001"), finding => Assert.Equal(
            "https://github.com/org/shop/blob/HEAD/LEARNINGS.md#2024-03-02-orders-vanished-in-the-night", finding.HelpLink));

    [Fact]
    public void Log_relates_the_finding_to_its_row_and_its_entry()
    {
        var result = Results().First(result => result["suppressions"] == null);

        var related = result["relatedLocations"]!.AsArray()
            .Select(location => location!["physicalLocation"]!)
            .Select(location => (Path.GetFileName((string)location["artifactLocation"]!["uri"]!), (int)location["region"]!["startLine"]!));

        Assert.Equal([("LEARNINGS.md", 11), ("LEARNINGS.md", 5)], related);
    }

    [Fact]
    public void Log_describes_the_row_under_its_own_title_and_link()
    {
        var rule = Rules().Single(rule => (string)rule["id"]! == "AP0001" && rule["shortDescription"] is { } title && (string)title["text"]! == "Local time in stored data");

        Assert.StartsWith("https://github.com/org/shop/blob/HEAD/LEARNINGS.md#", (string)rule["helpUri"]!);
    }

    [Fact]
    public void Suppressed_findings_are_in_the_log_as_suppressed() =>
        Assert.Equal(2, Results().Count(result => result["suppressions"] != null));

    private IEnumerable<JsonNode> Results() =>
        shop.Sarif["results"]!.AsArray().Select(result => result!).Where(result => (string)result["ruleId"]! == "AP0001");

    private IEnumerable<JsonNode> Rules() =>
        shop.Sarif["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!);
}
