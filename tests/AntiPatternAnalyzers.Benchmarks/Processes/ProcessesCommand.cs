using System.CommandLine;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary><c>processes</c>: any programs, as whole processes.</summary>
internal static class ProcessesCommand
{
    private static readonly Argument<string[]> Commands = new("commands") { Description = "name=command line, one in each argument; a shell runs it. The first is what the others are held against.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Folder = new("--folder") { Description = "Where they run.", DefaultValueFactory = _ => "." };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds that count.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> WarmUps = new("--warm-ups") { Description = "Rounds before those.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("processes", "Compares whole processes, round by round: taskset -c 0 in a command line holds it to one core.") { Commands, Folder, Rounds, WarmUps };
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(Folder));
        var comparison = new ProcessComparison([.. parsed.GetRequiredValue(Commands).Select(written => Shell(written, folder))]);
        await comparison.RunAsync(parsed.GetValue(WarmUps), parsed.GetValue(Rounds));
        comparison.Write(output);
    }

    private static MeasuredCommand Shell(string written, string folder)
    {
        var name = written[..written.IndexOf('=', StringComparison.Ordinal)];
        return new(name, "/bin/sh", ["-c", $"exec {written[(name.Length + 1)..]}"], folder, HighestExitCode: 1);
    }
}
