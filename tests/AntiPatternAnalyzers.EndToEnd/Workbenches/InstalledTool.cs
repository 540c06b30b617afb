using CliWrap;
using CliWrap.Buffered;

namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>The tool <c>learnings</c>, packed and installed once for all tests, beside the package and in its version.</summary>
internal sealed record InstalledTool(string Program)
{
    private static readonly Lazy<Task<InstalledTool>> Installing = new(Install);

    /// <summary>The tool; whoever asks first packs and installs it.</summary>
    public static Task<InstalledTool> Instance => Installing.Value;

    /// <summary>Runs a command in a folder.</summary>
    public Task<BufferedCommandResult> Run(string folder, params IEnumerable<string> arguments) =>
        Cli.Wrap(Program).WithArguments(arguments).WithWorkingDirectory(folder).WithEnvironmentVariables(DotNet.Environment).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();

    private static async Task<InstalledTool> Install()
    {
        var package = await PackedPackage.Instance;
        var packed = await DotNet.Run(
            PackedPackage.Metadata("ToolProject"),
            "pack", "--no-build", "-c", PackedPackage.Metadata("Configuration"), "-o", package.Feed, $"-p:Version={package.Version}");
        Assert.True(packed.ExitCode == 0, packed.StandardOutput);
        var tools = Path.Combine(package.Home, "tools");
        var installed = await DotNet.Run(package.Home, "tool", "install", "AntiPatternAnalyzers.Cli", "--tool-path", tools, "--version", package.Version, "--add-source", package.Feed);
        Assert.True(installed.ExitCode == 0, installed.StandardOutput + installed.StandardError);
        return new(Path.Combine(tools, OperatingSystem.IsWindows() ? "learnings.exe" : "learnings"));
    }
}
