using System.Text.Json.Nodes;

namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>A repository with one project that references the package, in a temporary folder.</summary>
public sealed class Workbench : IAsyncDisposable
{
    private readonly string _version;
    private bool _restored;

    private Workbench(string folder, string version) => (Folder, _version) = (folder, version);

    /// <summary>The repository's root, and the project's folder unless a test moves it.</summary>
    public string Folder { get; }

    /// <summary>A library <c>App.csproj</c>; <paramref name="items"/> and <paramref name="properties"/> are MSBuild.</summary>
    public static async Task<Workbench> Create(string properties = "", string items = "", string name = "shop", string project = "App.csproj")
    {
        var package = await PackedPackage.Instance;
        var folder = Path.Combine(package.Home, Guid.NewGuid().ToString("n")[..8], name);
        var workbench = new Workbench(folder, package.Version);
        await workbench.Write(".git/HEAD", "ref: refs/heads/main\n");
        await workbench.WriteProject(project, properties, items);
        return workbench;
    }

    /// <summary>Writes a project that references the package.</summary>
    public Task WriteProject(string file, string properties = "", string items = "")
    {
        _restored = false;
        var framework = properties.Contains("<TargetFramework") ? "" : $"<TargetFramework>net{Environment.Version.Major}.0</TargetFramework>";
        return Write(file, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{framework}<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>{properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="AntiPatternAnalyzers" Version="{_version}" PrivateAssets="all" />{items}</ItemGroup>
            </Project>
            """);
    }

    /// <summary>Writes a file without its <c>[|…|]</c> marks, and returns where they were.</summary>
    public async Task<IReadOnlyList<Place>> Write(string file, string marked)
    {
        var (text, places) = MarkedText.Parse(file, marked);
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
        return places;
    }

    public Task<string> Read(string file) => File.ReadAllTextAsync(Path.Combine(Folder, file));

    /// <summary><c>dotnet build</c>.</summary>
    public Task<Build> Build(params string[] arguments) => BuildProject("App.csproj", arguments);

    /// <summary><c>dotnet build</c> of another project than the first.</summary>
    public async Task<Build> BuildProject(string project, params string[] arguments)
    {
        string[] restore = _restored ? ["--no-restore"] : [];
        var build = await Run(["build", project, "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", .. restore, .. arguments]);
        _restored = true;
        return build;
    }

    /// <summary><c>dotnet build</c> on a machine of another language, such as <c>tr_TR.UTF-8</c>.</summary>
    public async Task<Build> BuildIn(string language, string project, params string[] arguments)
    {
        var result = await DotNet.RunIn(language, Folder, ["build", project, "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", "--no-restore", .. arguments]);
        return new(result.ExitCode, result.StandardOutput, Finding.Parse(Folder, result.StandardOutput));
    }

    /// <summary><c>dotnet format analyzers</c> at level warn.</summary>
    public Task<Build> Format(params string[] diagnostics) => FormatFrom("warn", diagnostics);

    /// <summary><c>dotnet format analyzers</c> at a level.</summary>
    public async Task<Build> FormatFrom(string severity, params string[] diagnostics)
    {
        await Restore("App.csproj");
        var format = await Run(["format", "analyzers", "App.csproj", "--no-restore", "--severity", severity, "--diagnostics", .. diagnostics]);
        Assert.True(format.Succeeded, format.Output);
        return format;
    }

    /// <summary>What the targets find out, asked of MSBuild without a build.</summary>
    public async Task<Discovery> Discover(string project = "App.csproj")
    {
        await Restore(project);
        var result = await DotNet.Run(
            Folder, "msbuild", project, "-nologo", "-t:AddLearnings", "-getItem:AdditionalFiles", "-getProperty:LearningsRepositoryRoot,LearningsRepositoryUrl");
        Assert.True(result.ExitCode == 0, result.StandardOutput + result.StandardError);

        var answer = JsonNode.Parse(result.StandardOutput)!;
        var files = answer["Items"]!["AdditionalFiles"]!.AsArray().ToLookup(file => (string?)file!["LearningsFile"] == "true", file => Relative((string)file!["FullPath"]!));
        var root = (string)answer["Properties"]!["LearningsRepositoryRoot"]!;
        return new([.. files[true]], [.. files[false]], root == "" ? "" : Relative(root), (string)answer["Properties"]!["LearningsRepositoryUrl"]!);
    }

    /// <summary>The log that <c>-p:ErrorLog=…</c> of a build wrote.</summary>
    public async Task<JsonNode> Sarif(string file) => JsonNode.Parse(await Read(file))!["runs"]![0]!;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Restore(string project)
    {
        if (_restored)
        {
            return;
        }

        var restore = await Run(["restore", project, "-v:q"]);
        Assert.True(restore.Succeeded, restore.Output);
        _restored = true;
    }

    // AD0001: an analyzer threw. CS8032, CS8034: it could not be loaded. Never, whatever a test is about.
    private async Task<Build> Run(IEnumerable<string> arguments)
    {
        var result = await DotNet.Run(Folder, arguments);
        var output = result.StandardOutput + result.StandardError;
        Assert.All(["AD0001", "CS8032", "CS8034"], failure => Assert.DoesNotContain(failure, output));
        return new(result.ExitCode, output, Finding.Parse(Folder, output));
    }

    private string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
