using CliWrap;
using CliWrap.Buffered;

namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>The real <c>dotnet</c>, as a person would run it: in a folder, with words.</summary>
internal static class DotNet
{
    /// <summary>What the test host and the build that started it set would reach into the builds under test.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Environment = new Dictionary<string, string?>
    {
        ["CI"] = null,
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBuildExtensionsPath"] = null,
        ["MSBuildSDKsPath"] = null,
        ["UseSharedCompilation"] = "false",
    };

    public static Task<BufferedCommandResult> Run(string folder, params IEnumerable<string> arguments) => Run(folder, Environment, arguments);

    /// <summary>The same on a machine whose language is another one.</summary>
    public static Task<BufferedCommandResult> RunIn(string language, string folder, IEnumerable<string> arguments) =>
        Run(folder, new Dictionary<string, string?>(Environment) { ["LANG"] = language, ["LC_ALL"] = language }, arguments);

    private static Task<BufferedCommandResult> Run(string folder, IReadOnlyDictionary<string, string?> environment, IEnumerable<string> arguments) =>
        Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(environment)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
}
