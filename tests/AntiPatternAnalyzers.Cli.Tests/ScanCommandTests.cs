namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class ScanCommandTests : IDisposable
{
    private const string Finding = "Clock.cs(5,37): warning AP0001: Local time in stored data: Vouchers ran out early. Instead: DateTime.UtcNow. (LEARNINGS.md:7)";
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>";

    private readonly Place _place = new Place().With("LEARNINGS.md", Place.LocalTime);

    [Fact]
    public async Task A_folder_of_code_is_scanned_with_the_framework_and_says_so()
    {
        var said = await _place.With("src/Clock.cs", Place.Clock).RunAsync("scan", _place.Folder);
        Assert.Equal((1, $"src/{Finding}\n1 finding of 1 row in 1 of 1 file"), (said.Code, said.Output));
        Assert.Equal(".: there is no project here: the code is scanned with the framework's references, and names of packages are not known", said.Error);
    }

    [Fact]
    public async Task A_project_finds_the_document_above_it_without_the_package()
    {
        var said = await _place.With("src/App.csproj", Project).With("src/Clock.cs", Place.Clock).RunAsync("scan", _place.PathOf("src/App.csproj"));
        Assert.Equal((1, Finding), (said.Code, said.Lines[0]));
        Assert.Contains("App.csproj: it is not restored, and names of packages are not known: run 'dotnet restore'", said.Error);
    }

    [Fact]
    public async Task Code_without_findings_ends_with_0()
    {
        var said = await _place.With("Clock.cs", "class Clock { }").RunAsync("scan", _place.Folder);
        Assert.Equal((0, "No findings in 1 file"), (said.Code, said.Output));
    }

    [Fact]
    public async Task Several_target_frameworks_report_a_finding_once()
    {
        var project = Project.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>", StringComparison.Ordinal);
        var said = await _place.With("App.csproj", project).With("Clock.cs", Place.Clock).RunAsync("scan", _place.Folder);
        Assert.Equal(Finding, said.Lines[0]);
        Assert.Equal("1 finding of 1 row in 1 of 1 file", said.Lines[1]);
    }

    [Fact]
    public async Task A_project_that_does_not_build_is_named_with_its_reason_and_the_others_go_on()
    {
        _place.With("All.slnx", """<Solution><Project Path="a/A.csproj" /><Project Path="broken/Broken.csproj" /><Project Path="gone/Gone.csproj" /></Solution>""")
            .With("a/A.csproj", Project).With("a/Clock.cs", Place.Clock)
            .With("broken/Broken.csproj", Project.Replace("Microsoft.NET.Sdk", "No.Such.Sdk", StringComparison.Ordinal)).With("broken/Clock.cs", Place.Clock);
        var said = await _place.RunAsync("scan", _place.PathOf("All.slnx"));
        Assert.Equal((1, $"a/{Finding}", $"broken/{Finding}"), (said.Code, said.Lines[0], said.Lines[1]));
        Assert.Contains("gone/Gone.csproj: could not be loaded, and is left out: Project file not found", said.Error);
        Assert.Contains("broken/Broken.csproj: The SDK 'No.Such.Sdk' specified could not be found", said.Error);
    }

    [Fact]
    public async Task What_is_suppressed_or_switched_off_is_not_reported()
    {
        _place.With("A.cs", "#pragma warning disable AP0001\nclass A { object a = System.DateTime.Now; }").With("B.g.cs", "class B { object b = System.DateTime.Now; }");
        Assert.Equal(0, (await _place.RunAsync("scan", _place.Folder)).Code);
    }

    [Fact]
    public async Task By_row_the_places_stand_below_the_title()
    {
        var said = await _place.With("Clock.cs", Place.Clock).RunAsync("scan", _place.Folder, "--by", "row");
        Assert.Equal(["warning AP0001: Local time in stored data (LEARNINGS.md:7): 1 finding", "  Clock.cs(5,37)", "1 finding of 1 row in 1 of 1 file"], said.Lines);
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public async Task The_exit_code_goes_by_severity(string failOn, int code) =>
        Assert.Equal(code, (await _place.With("Clock.cs", Place.Clock).RunAsync("scan", _place.Folder, "--fail-on", failOn)).Code);

    [Fact]
    public async Task A_document_that_is_named_counts_instead_of_those_that_are_found()
    {
        _place.With("Clock.cs", Place.Clock).With("other.md", Place.LocalTime.Replace("Local time", "Another title", StringComparison.Ordinal));
        var said = await _place.RunAsync("scan", _place.Folder, "--learnings", _place.PathOf("other.md"));
        Assert.Contains("AP0001: Another title in stored data", said.Lines[0]);
        Assert.StartsWith("1 finding", said.Lines[1]);
    }

    [Fact]
    public async Task Json_has_places_that_count_from_1_and_the_row()
    {
        var said = await _place.With("Clock.cs", Place.Clock).RunAsync("scan", _place.Folder, "--format", "json");
        Assert.StartsWith("there is no project here", (string)System.Text.Json.Nodes.JsonNode.Parse(said.Output)!["notResolved"]![0]!["reason"]!);
        var finding = System.Text.Json.Nodes.JsonNode.Parse(said.Output)!["findings"]![0]!;
        Assert.Equal(("AP0001", "Clock.cs", 5, 37, 49, 7), ((string)finding["id"]!, (string)finding["file"]!, (int)finding["line"]!, (int)finding["column"]!, (int)finding["endColumn"]!, (int)finding["row"]!["line"]!));
    }

    [Fact]
    public async Task Markdown_goes_to_the_file_that_is_named()
    {
        var said = await _place.With("Clock.cs", Place.Clock).RunAsync("scan", _place.Folder, "--format", "markdown", "--output", _place.PathOf("findings.md"));
        Assert.Equal("findings.md: 1 finding of 1 row in 1 of 1 file", said.Output);
        Assert.Contains("## Projects whose references are not known\n\n- `.`: there is no project here", _place.Read("findings.md"));
        Assert.Contains("| AP0001 | warning | Local time in stored data | 1 |", _place.Read("findings.md"));
        Assert.DoesNotContain(Directory.EnumerateFiles(_place.Folder, ".*"), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("there is no such file or folder", "scan", "nowhere")]
    [InlineData("Argument 'nothing' not recognized. Must be one of:", "scan", "--format", "nothing")]
    [InlineData("this is no property", "scan", "--property", "nothing")]
    [InlineData("there is no such file", "scan", "--learnings", "nowhere.md")]
    public async Task What_cannot_be_done_ends_with_2_and_says_why(string message, params string[] arguments)
    {
        var said = await _place.RunAsync(arguments);
        Assert.Equal(2, said.Code);
        Assert.Contains(message, said.Error);
    }

    [Theory]
    [InlineData("All.sln", "garbage")]
    [InlineData("All.slnx", "<Solution>")]
    [InlineData("All.slnf", "{")]
    public async Task A_solution_that_cannot_be_read_is_named(string file, string text)
    {
        var said = await _place.With(file, text).RunAsync("scan", _place.PathOf(file));
        Assert.Equal(2, said.Code);
        Assert.StartsWith($"{file}: this solution cannot be read: ", said.Error);
    }

    [Fact]
    public async Task Of_a_property_that_is_given_twice_the_last_value_counts()
    {
        var project = Project.Replace("</PropertyGroup>", "<DefineConstants Condition=\"'$(Till)' == 'new'\">$(DefineConstants);NEW</DefineConstants></PropertyGroup>", StringComparison.Ordinal);
        _place.With("App.csproj", project).With("Clock.cs", "#if NEW\nclass A { object a = DateTime.Now; }\n#endif\n");
        Assert.Equal(1, (await _place.RunAsync("scan", _place.Folder, "-p", "Till=old", "-p", "till=new")).Code);
    }

    [Fact]
    public async Task Two_solutions_in_a_folder_must_be_told_apart()
    {
        var said = await _place.With("A.slnx", "<Solution />").With("B.sln", "").RunAsync("scan", _place.Folder);
        Assert.Equal((2, ".: there are several solutions here. Name one of them: A.slnx, B.sln"), (said.Code, said.Error));
    }

    [Fact]
    public async Task Quiet_says_nothing_besides_the_answer() =>
        Assert.Empty((await _place.With("Clock.cs", Place.Clock).RunAsync("scan", _place.Folder, "-v", "quiet")).Error);

    public void Dispose() => _place.Dispose();
}
