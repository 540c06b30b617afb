using System.CommandLine;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>A command that measures projects.</summary>
internal static class ProjectCommand
{
    public static readonly Argument<string> Project = new("project") { Description = "A solution or project, which is built; or a captured command line (.rsp), or a folder of them." };

    /// <summary>One that measures in this process, round by round.</summary>
    public static Command Create(string name, string description, IEnumerable<Option> options, Func<ParseResult, TextWriter, Task> run)
    {
        var command = new Command(name, description) { Project };
        foreach (var option in options.Concat(Rounds.Options)) command.Add(option);
        command.SetAction((parsed, _) => run(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }
}
