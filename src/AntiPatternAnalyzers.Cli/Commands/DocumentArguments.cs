using System.CommandLine;
using AntiPatternAnalyzers.Cli.Documents;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary>How commands are told what documents to look at.</summary>
internal static class DocumentArguments
{
    public static readonly Argument<string[]> Files = new("files")
    {
        Description = "The documents. Where none is named, those that the package finds from this folder upwards.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The named documents, or those of the current folder.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed) => parsed.GetValue(Files) is { Length: > 0 } named
        ? [.. named.Select(CodeArguments.Existing)]
        : [.. DocumentFiles.Here().Select(Path.GetFullPath)];
}
