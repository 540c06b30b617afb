namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>Which documents a project gets, and what the analyzer hears about its repository.</summary>
public sealed class DiscoveryTests
{
    private const string OrganisationTargets = """
        <Project>
          <ItemGroup><LearningsFile Include="$(MSBuildThisFileDirectory)company/LEARNINGS.md" /></ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task Nearest_documents_of_both_names_are_found_above_the_project()
    {
        await using var project = await Workbench.Create(project: "src/App/App.csproj");
        await project.Write("LEARNINGS.md", "");
        await project.Write("ANTI_PATTERNS.md", "");
        await project.Write("src/ANTI_PATTERNS.md", "");

        var found = await project.Discover("src/App/App.csproj");

        Assert.Equal(["LEARNINGS.md", "src/ANTI_PATTERNS.md"], found.Documents);
        Assert.Equal(".", found.Root);
    }

    [Theory]
    [InlineData("inner/.git/HEAD", "ref: refs/heads/main")]
    [InlineData("inner/.git", "gitdir: ../elsewhere")]
    public async Task Search_stops_at_the_root_of_the_repository(string git, string text)
    {
        await using var project = await Workbench.Create(project: "inner/App/App.csproj");
        await project.Write(git, text);
        await project.Write("LEARNINGS.md", "");

        var found = await project.Discover("inner/App/App.csproj");

        Assert.Empty(found.Documents);
        Assert.Equal("inner", found.Root);
    }

    [Fact]
    public async Task Without_a_repository_the_search_goes_on_upwards()
    {
        await using var project = await Workbench.Create(project: "src/App/App.csproj");
        Directory.Delete(Path.Combine(project.Folder, ".git"), recursive: true);
        await project.Write("LEARNINGS.md", "");

        var found = await project.Discover("src/App/App.csproj");

        Assert.Equal(["LEARNINGS.md"], found.Documents);
        Assert.Empty(found.Root);
    }

    [Fact]
    public async Task Switched_off_only_named_documents_count()
    {
        await using var project = await Workbench.Create(
            "<LearningsAutoDiscovery>false</LearningsAutoDiscovery>", """<LearningsFile Include="docs/**/LEARNINGS.md" />""");
        await project.Write("LEARNINGS.md", "");
        await project.Write("docs/orders/LEARNINGS.md", "");
        await project.Write("docs/payments/LEARNINGS.md", "");

        var found = await project.Discover();

        Assert.Equal(["docs/orders/LEARNINGS.md", "docs/payments/LEARNINGS.md"], found.Documents.Order());
    }

    [Fact]
    public async Task A_document_that_is_named_twice_counts_once()
    {
        await using var project = await Workbench.Create(items: """
            <LearningsFile Include="LEARNINGS.md" />
            <LearningsFile Include="docs/../LEARNINGS.md" />
            <AdditionalFiles Include="./ANTI_PATTERNS.md;stylecop.json" />
            """);
        await project.Write("LEARNINGS.md", "");
        await project.Write("ANTI_PATTERNS.md", "");
        await project.Write("stylecop.json", "{}");
        await project.Write("docs/readme.txt", "");

        var found = await project.Discover();

        Assert.Equal(["ANTI_PATTERNS.md", "LEARNINGS.md"], found.Documents.Order());
        Assert.Equal(["stylecop.json"], found.Others);
    }

    [Fact]
    public async Task Documents_of_targets_that_are_read_after_the_package_count()
    {
        await using var project = await Workbench.Create();
        await project.Write("Directory.Build.targets", OrganisationTargets);
        await project.Write("company/LEARNINGS.md", "");

        Assert.Equal(["company/LEARNINGS.md"], (await project.Discover()).Documents);
    }

    [Fact]
    public async Task Spaces_and_letters_of_any_script_are_ordinary_in_a_path()
    {
        await using var project = await Workbench.Create(name: "Müllers Lädchen (1) & Co's 店");
        await project.Write("LEARNINGS.md", "");

        Assert.Equal(["LEARNINGS.md"], (await project.Discover()).Documents);
    }
}
