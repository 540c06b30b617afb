using System.CommandLine;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli;

/// <summary>A command with what its page shows besides its options.</summary>
/// <param name="name">The word.</param>
/// <param name="description">What it does, in a sentence.</param>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Lines to try, each with what it does.</summary>
    public ImmutableArray<(string Line, string Does)> Examples { get; private set; } = [];

    /// <summary>What its exit codes mean, where they say more than those of every command.</summary>
    public string Ends { get; private set; } = "";

    /// <summary>What it does.</summary>
    public DocumentedCommand Does(Func<ParseResult, Screen, CancellationToken, Task<int>> work)
    {
        SetAction((parsed, cancellation) => GlobalOptions.RunAsync(parsed, work, cancellation));
        return this;
    }

    /// <summary>A line to try.</summary>
    public DocumentedCommand Example(string line, string does)
    {
        Examples = Examples.Add((line, does));
        return this;
    }

    /// <summary>What its exit codes mean.</summary>
    public DocumentedCommand EndsWith(string codes)
    {
        Ends = codes;
        return this;
    }
}
