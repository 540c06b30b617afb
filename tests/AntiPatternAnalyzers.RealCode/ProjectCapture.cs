using CliWrap;
using CliWrap.Buffered;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>Builds any project or solution once, and keeps what the compiler was told.</summary>
public static class ProjectCapture
{
    /// <summary>The projects of a path.</summary>
    /// <param name="path">A solution or project, which is built; or a captured command line (<c>.rsp</c>), or a folder of them, which are read.</param>
    /// <param name="folder">Where command lines are kept.</param>
    /// <param name="buildArguments">What <c>dotnet build</c> is told besides, such as <c>-p:TargetFramework=net10.0</c>.</param>
    /// <exception cref="InvalidOperationException">The build failed; the message ends with its output.</exception>
    public static async Task<ImmutableArray<CapturedProject>> OfAsync(string path, string folder, params string[] buildArguments)
    {
        if (path.EndsWith(".rsp", StringComparison.Ordinal)) return [CapturedProject.Read(path)];
        if (Directory.Exists(path)) return Read(path);
        await BuildAsync(Path.GetFullPath(path), Directory.CreateDirectory(folder).FullName, buildArguments);
        return Read(folder);
    }

    private static ImmutableArray<CapturedProject> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.rsp").Order(StringComparer.Ordinal).Select(CapturedProject.Read)];

    private static async Task BuildAsync(string path, string folder, string[] arguments)
    {
        var result = await Cli.Wrap("dotnet")
            .WithArguments(["build", path, "--no-incremental", "-p:ProvideCommandLineArgs=true", $"-p:CaptureFolder={folder}", $"-p:CustomAfterMicrosoftCommonTargets={Targets}", .. arguments])
            .WithEnvironmentVariables(variables => variables.Set("MSBUILDDISABLENODEREUSE", "1"))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        if (result.ExitCode != 0) throw new InvalidOperationException($"dotnet build {path} failed:\n{result.StandardOutput[^Math.Min(3000, result.StandardOutput.Length)..]}");
    }

    private static string Targets => Path.Combine(AppContext.BaseDirectory, "Capture.targets");
}
