using System.CommandLine;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary>How commands are told what code to look at.</summary>
internal static class CodeArguments
{
    public static readonly Argument<string> Code = new("code")
    {
        Description = "A solution, a project or a folder: of a folder its solution, else its projects, else its code as it is. The current folder where none is named.",
        DefaultValueFactory = _ => ".",
        HelpName = "solution, project or folder",
    };

    public static readonly Option<string> In = new("--in")
    {
        Description = "The solution, project or folder that is looked at. The current folder where none is named.",
        DefaultValueFactory = _ => ".",
        HelpName = "solution, project or folder",
    };

    public static readonly Option<string[]> Learnings = new("--learnings")
    {
        Description = "A document that counts instead of those that the projects find. May be given several times.",
        HelpName = "file",
    };

    public static readonly Option<string[]> Properties = new("--property", "-p")
    {
        Description = "What MSBuild is told, such as Configuration=Release. May be given several times.",
        HelpName = "name=value",
    };

    /// <summary>The code that an argument or option names, loaded.</summary>
    public static Task<LoadedCode> LoadAsync(ParseResult parsed, string path, Screen screen, CancellationToken cancellation) =>
        CodeLoader.LoadAsync(CodeTarget.Of(path), Options(parsed), screen, cancellation);

    /// <summary>How code is loaded.</summary>
    /// <exception cref="FaultException">A document is not there, or a property is none.</exception>
    public static LoadOptions Options(ParseResult parsed)
    {
        var documents = (parsed.GetValue(Learnings) ?? []).Select(Existing).ToImmutableArray();
        var properties = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).SetItems((parsed.GetValue(Properties) ?? []).Select(Property));
        return new LoadOptions(documents, properties);
    }

    /// <summary>The full path of a file that must be there.</summary>
    /// <exception cref="FaultException">It is not.</exception>
    public static string Existing(string file) => File.Exists(file)
        ? Path.GetFullPath(file)
        : throw new FaultException($"{file}: there is no such file. Name one that exists, as seen from {Directory.GetCurrentDirectory()}");

    private static KeyValuePair<string, string> Property(string written) => written.IndexOf('=') is > 0 and var sign
        ? new(written[..sign], written[(sign + 1)..])
        : throw new FaultException($"{written}: this is no property. Write it as name=value, such as Configuration=Release");
}
