using System.CommandLine;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli;

/// <summary>The options of every command.</summary>
internal static class GlobalOptions
{
    private static readonly Option<string> Level = Choice.Of("--verbosity", "How much is said besides the answer: quiet, normal (what could not be looked at) or detailed (what was looked at).", "normal", "quiet", "detailed");

    private static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colours. The variable NO_COLOR does the same, and output that goes to a file has none.",
        Recursive = true,
    };

    /// <summary>The options, which every command has.</summary>
    public static IEnumerable<Option> All
    {
        get
        {
            Level.Recursive = true;
            Level.Aliases.Add("-v");
            return [Level, NoColor];
        }
    }

    /// <summary>Does the work of a command; whatever keeps it from that is said in one line.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<ParseResult, Screen, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var wantsColor = !parsed.GetValue(NoColor) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var screen = new Screen(output, error, Enum.Parse<Verbosity>(parsed.GetRequiredValue(Level), ignoreCase: true), wantsColor);
        try
        {
            return await work(parsed, screen, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            screen.Fault("Stopped. No file was left half-written.");
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is FaultException or IOException or UnauthorizedAccessException)
        {
            screen.Fault(fault.Message);
            return ExitCode.Usage;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            screen.Fault($"This is a fault of learnings itself: {fault.GetType().Name}: {fault.Message} Please report it, with what --verbosity detailed adds");
            screen.Detail(fault.ToString());
            return ExitCode.Usage;
        }
    }
}
