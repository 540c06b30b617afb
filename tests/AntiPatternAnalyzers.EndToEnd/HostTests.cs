using System.Reflection;
using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>One solution of everything that a project can be, in a folder with a name that nobody should give, and beside others' analyzers.</summary>
public sealed class HostTests(HostTests.Solution solution) : IClassFixture<HostTests.Solution>
{
    private const string Local = "AP0001";

    /// <summary>The solution, built twice.</summary>
    public sealed class Solution : IAsyncLifetime
    {
        private Workbench _folder = null!;

        public Dictionary<string, IReadOnlyList<Place>> Marked { get; } = [];

        public Build Build { get; private set; } = null!;

        public string[] Logs { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _folder = await Workbench.Create(name: "Müllers Lädchen #1 (店) & Co", project: "App/App.csproj", properties: "<WarningsNotAsErrors>AP0002</WarningsNotAsErrors><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AssemblyName>Shop</AssemblyName>");
            await WriteDocuments();
            await WriteProjects();
            // Without the analyzers of the SDK, whose own order in the log changes from build to build.
            Build = await _folder.BuildProject("All.slnx", "-p:EnableNETAnalyzers=false", "-p:ErrorLog=first.sarif%2cversion=2.1");
            await _folder.BuildIn("tr_TR.UTF-8", "All.slnx", "-p:EnableNETAnalyzers=false", "-p:ErrorLog=second.sarif%2cversion=2.1", "--no-incremental");
            Logs = [Unstamped(await _folder.Read("App/first.sarif")), Unstamped(await _folder.Read("App/second.sarif"))];
        }

        public Task DisposeAsync() => _folder.DisposeAsync().AsTask();

        /// <summary>A log without the seconds that the compiler stamps into it.</summary>
        private static string Unstamped(string log) => Regex.Replace(log, "\"\\w*xecutionTime\\w*\": \"[^\"]*\"", "\"\"");

        private async Task WriteDocuments()
        {
            await _folder.Write("LEARNINGS.md", Documents.LocalTime);
            await _folder.Write("elsewhere/Rules.md", Documents.Table + "| AP0002: `System.Guid.NewGuid()` | p | q |\n");
            File.CreateSymbolicLink(Path.Combine(_folder.Folder, "ANTI_PATTERNS.md"), Path.Combine(_folder.Folder, "elsewhere", "Rules.md"));
            await _folder.Write("Directory.Build.props", $"""
                <Project>
                  <Import Project="../../Directory.Build.props" />
                  <ItemGroup><Analyzer Include="{OtherMarkdig}" /></ItemGroup>
                </Project>
                """);
        }

        private async Task WriteProjects()
        {
            Marked["App"] = await _folder.Write("App/Clock.cs", "class Clock { object A() => [|System.DateTime.Now|]; object B() => System.Guid.NewGuid(); }");
            await _folder.WriteProject("Top/Top.csproj", "<OutputType>Exe</OutputType>");
            Marked["Top"] = await _folder.Write("Top/Program.cs", "Console.WriteLine([|DateTime.Now|]);\nvoid Local() => Console.WriteLine([|DateTime.Now|]);\nLocal();");
            await _folder.WriteProject("Linked/Linked.csproj", items: """
                <Compile Include="../App/Clock.cs" Link="Else/Clock.cs" />
                <LearningsFile Include="$(BaseIntermediateOutputPath)made/LEARNINGS.md" />
                """);
            await _folder.Write("Linked/Directory.Build.targets", """
                <Project>
                  <Target Name="MakeDocument" BeforeTargets="AddLearnings">
                    <WriteLinesToFile File="$(BaseIntermediateOutputPath)made/LEARNINGS.md" Overwrite="true" WriteOnlyWhenDifferent="true"
                                      Lines="|Anti-Pattern|Problem|Alternative|;|---|---|---|;|AP0003: `System.Environment.Exit($x)`|p|q|" />
                  </Target>
                </Project>
                """);
            Marked["Linked"] = await _folder.Write("Linked/Ends.cs", "class Ends { void A() => [|System.Environment.Exit(1)|]; }");
            await _folder.WriteProject("Vb/Vb.vbproj");
            await _folder.Write("Vb/Clock.vb", "Public Class Clock\n    Public Function Now() As Object\n        Return System.DateTime.Now\n    End Function\nEnd Class");
            await _folder.WriteProject("Fs/Fs.fsproj", items: """<Compile Include="Clock.fs" />""");
            await _folder.Write("Fs/Clock.fs", "module Clock\nlet now () = System.DateTime.Now");
            await WriteRazor();
            await _folder.Write("All.slnx", "<Solution>" + string.Concat(new[] { "App/App.csproj", "Top/Top.csproj", "Linked/Linked.csproj", "Vb/Vb.vbproj", "Fs/Fs.fsproj", "Web/Web.csproj" }.Select(project => $"<Project Path=\"{project}\" />")) + "</Solution>");
        }

        private async Task WriteRazor()
        {
            await _folder.WriteProject("Web/Web.csproj", items: """<FrameworkReference Include="Microsoft.AspNetCore.App" />""");
            var project = await _folder.Read("Web/Web.csproj");
            await _folder.Write("Web/Web.csproj", project.Replace("Microsoft.NET.Sdk\"", "Microsoft.NET.Sdk.Razor\""));
            await _folder.Write("Web/Today.razor", "<p>@System.DateTime.Now</p>");
            Marked["Web"] = await _folder.Write("Web/Today.razor.cs", "namespace Web; public partial class Today { object A() => [|System.DateTime.Now|]; }");
        }

        private static string OtherMarkdig => typeof(HostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "OtherMarkdig").Value!;
    }

    [Fact]
    public void A_warning_that_counts_as_an_error_is_one_and_the_excepted_one_is_none() =>
        Assert.Equal(["AP0001 error", "AP0002 warning"], solution.Build.Findings.Where(finding => finding.Place.File == "App/Clock.cs").Select(finding => $"{finding.Id} {finding.Severity}").Distinct().Order().Where(found => found != "AP0001 warning"));

    [Fact]
    public void Top_level_programs_are_checked() => Assert.Equal(solution.Marked["Top"], Places("Top/Program.cs", Local));

    [Fact]
    public void Linked_files_are_checked_in_each_project_and_a_document_may_be_made_by_the_build()
    {
        Assert.Equal(solution.Marked["App"], Places("App/Clock.cs", Local).Distinct());
        Assert.Equal(solution.Marked["Linked"], Places("Linked/Ends.cs", "AP0003"));
    }

    [Fact]
    public void A_document_may_be_a_symbolic_link() => Assert.NotEmpty(Places("App/Clock.cs", "AP0002"));

    [Fact]
    public void Code_beside_a_component_is_checked_and_the_generated_code_is_left_alone() =>
        Assert.Equal(solution.Marked["Web"], solution.Build.Findings.Where(finding => finding.Place.File.StartsWith("Web/", StringComparison.Ordinal)).Select(finding => finding.Place));

    [Fact]
    public void Other_languages_are_left_alone() => Assert.DoesNotContain(solution.Build.Findings, finding => finding.Place.File.EndsWith(".vb", StringComparison.Ordinal) || finding.Place.File.EndsWith(".fs", StringComparison.Ordinal));

    [Fact]
    public void Two_builds_write_the_same_log_though_one_is_on_a_Turkish_machine() => Assert.Equal(solution.Logs[0], solution.Logs[1]);

    private IEnumerable<Place> Places(string file, string id) => solution.Build.Of(id).Select(finding => finding.Place).Where(place => place.File == file).Distinct();
}
