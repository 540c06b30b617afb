namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>Where the analyzer hears that the repository is browsed.</summary>
public sealed class RepositoryUrlTests(RepositoryUrlTests.Repository repository) : IClassFixture<RepositoryUrlTests.Repository>
{
    /// <summary>A repository as git sees it: a head, objects and references.</summary>
    public sealed class Repository : IAsyncLifetime
    {
        public Workbench Project { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Project = await Workbench.Create();
            await Project.Write(".git/objects/.keep", "");
            await Project.Write(".git/refs/.keep", "");
        }

        public Task DisposeAsync() => Project.DisposeAsync().AsTask();

        public async Task<string> Url(string remote, string properties)
        {
            await Project.Write(".git/config", $"[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = {remote}\n");
            await Project.Write("Directory.Build.props", $"""
                <Project>
                  <Import Project="../../Directory.Build.props" />
                  <PropertyGroup>{properties}</PropertyGroup>
                </Project>
                """);
            return (await Project.Discover()).Url;
        }
    }

    [Theory]
    [InlineData("https://github.com/org/shop.git", "https://github.com/org/shop")]
    [InlineData("git@github.com:org/shop.git", "https://github.com/org/shop")]
    [InlineData("https://user:token@gitlab.example.com/group/sub/shop.git/", "https://gitlab.example.com/group/sub/shop")]
    [InlineData("ssh://git@gitlab.example.com:2222/group/shop.git", "https://gitlab.example.com/group/shop")]
    [InlineData("git@ssh.dev.azure.com:v3/org/project/shop", "https://dev.azure.com/org/project/_git/shop")]
    [InlineData("http://forge.example.com/org/shop", "")]
    [InlineData("/srv/git/shop.git", "")]
    public async Task Remote_becomes_the_address_that_people_browse(string remote, string url) =>
        Assert.Equal(url, await repository.Url(remote, properties: ""));

    [Theory]
    [InlineData("<RepositoryUrl>https://github.com/org/package.git</RepositoryUrl>", "https://github.com/org/package")]
    [InlineData("<LearningsRepositoryUrl>https://forge.example.com/org/shop/</LearningsRepositoryUrl>", "https://forge.example.com/org/shop")]
    public async Task Property_of_the_project_wins_over_the_remote(string property, string url) =>
        Assert.Equal(url, await repository.Url("https://github.com/someone/fork.git", property));
}
