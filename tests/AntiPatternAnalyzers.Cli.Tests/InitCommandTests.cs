namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class InitCommandTests : IDisposable
{
    private readonly Place _place = new();

    [Fact]
    public async Task The_document_has_three_rows_that_work()
    {
        Assert.Equal(0, (await _place.RunAsync("init", _place.Folder)).Code);
        Assert.Equal("1 document, 0 problems", (await _place.RunAsync("check", _place.PathOf("LEARNINGS.md"), "--no-code", "--fail-on", "info")).Output);
        Assert.Equal("LEARNINGS.md: 3 rows, 5 examples, 0 problems", (await _place.RunAsync("test", _place.PathOf("LEARNINGS.md"))).Output);
        Assert.Equal(3, (await _place.RunAsync("list", _place.PathOf("LEARNINGS.md"))).Lines.Count(line => line.Contains("| rule |", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_package_goes_to_a_new_file_for_all_projects()
    {
        await _place.RunAsync("init", _place.Folder);
        Assert.Contains($"<PackageReference Include=\"AntiPatternAnalyzers\" Version=\"{ToolVersion.Text}\" PrivateAssets=\"all\" />", _place.Read("Directory.Build.props"));
    }

    [Fact]
    public async Task The_package_goes_to_the_file_that_is_there_which_is_otherwise_left_alone()
    {
        const string before = "<Project>\r\n\t<!-- ours -->\r\n</Project>\r\n";
        await _place.With("Directory.Build.props", before).RunAsync("init", _place.Folder);
        Assert.StartsWith("<Project>\r\n\t<!-- ours -->\r\n  <ItemGroup>\r\n", _place.Read("Directory.Build.props"));
        Assert.EndsWith("  </ItemGroup>\r\n</Project>\r\n", _place.Read("Directory.Build.props"));
    }

    [Fact]
    public async Task Centrally_managed_versions_get_it_where_versions_are()
    {
        await _place.With("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>").RunAsync("init", _place.Folder);
        Assert.Contains("<GlobalPackageReference Include=\"AntiPatternAnalyzers\"", _place.Read("Directory.Packages.props"));
        Assert.False(File.Exists(_place.PathOf("Directory.Build.props")));
    }

    [Fact]
    public async Task A_folder_with_one_project_gets_it_there()
    {
        await _place.With("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n</Project>\n").RunAsync("init", _place.Folder);
        Assert.Contains("AntiPatternAnalyzers", _place.Read("App.csproj"));
    }

    [Fact]
    public async Task A_document_that_is_there_is_left_alone()
    {
        var said = await _place.With("LEARNINGS.md", "mine").RunAsync("init", _place.Folder);
        Assert.Equal((2, "mine", false), (said.Code, _place.Read("LEARNINGS.md"), File.Exists(_place.PathOf("Directory.Build.props"))));
        Assert.Contains("LEARNINGS.md is there already: learnings new adds a learning to it", said.Error);
    }

    [Fact]
    public async Task A_reference_that_is_there_is_not_added_again()
    {
        const string before = "<Project><ItemGroup><PackageReference Include=\"AntiPatternAnalyzers\" Version=\"0.0.9\" /></ItemGroup></Project>";
        await _place.With("Directory.Build.props", before).RunAsync("init", _place.Folder);
        Assert.Equal(before, _place.Read("Directory.Build.props"));
    }

    [Theory]
    [InlineData("<Project />", "<Project>\n  <ItemGroup>\n", "  </ItemGroup>\n</Project>")]
    [InlineData("<!-- <Project /> -->\r\n<Project Label='a/>b'/>\r\n<!-- /> -->\r\n", "<!-- <Project /> -->\r\n<Project Label='a/>b'>\r\n  <ItemGroup>\r\n", "  </ItemGroup>\r\n</Project>\r\n<!-- /> -->\r\n")]
    public async Task A_project_that_is_closed_at_once_is_opened(string before, string start, string end)
    {
        Assert.Equal(0, (await _place.With("Directory.Build.props", before).RunAsync("init", _place.Folder)).Code);
        Assert.StartsWith(start, _place.Read("Directory.Build.props"));
        Assert.EndsWith(end, _place.Read("Directory.Build.props"));
    }

    [Theory]
    [InlineData("Directory.Build.props", "<Project>")]
    [InlineData("Directory.Packages.props", "<Project")]
    [InlineData("Directory.Build.props", "<p:Project xmlns:p='urn:p'></p:Project>")]
    public async Task A_file_that_cannot_take_the_package_is_named_and_nothing_is_written(string file, string text)
    {
        var said = await _place.With(file, text).RunAsync("init", _place.Folder);
        Assert.Equal((2, text, false), (said.Code, _place.Read(file), File.Exists(_place.PathOf("LEARNINGS.md"))));
        Assert.StartsWith($"{file}: ", said.Error);
    }

    [Fact]
    public async Task Versions_that_the_props_of_the_build_manage_centrally_are_seen()
    {
        await _place.With("Directory.Packages.props", "<Project></Project>")
            .With("Directory.Build.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>").RunAsync("init", _place.Folder);
        Assert.Contains("<GlobalPackageReference Include=\"AntiPatternAnalyzers\"", _place.Read("Directory.Packages.props"));
        Assert.DoesNotContain("AntiPatternAnalyzers", _place.Read("Directory.Build.props"));
    }

    public void Dispose() => _place.Dispose();
}
