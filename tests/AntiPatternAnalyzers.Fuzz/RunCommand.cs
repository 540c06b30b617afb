using System.CommandLine;
using System.Diagnostics;
using AntiPatternAnalyzers.Fuzz.Running;
using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz;

/// <summary><c>run</c>: many inputs, all targets by their shares.</summary>
internal static class RunCommand
{
    private static readonly Option<int> Seed = new("--seed") { Description = "The number of the first input of each target.", DefaultValueFactory = _ => 0 };
    private static readonly Option<int> Inputs = new("--inputs") { Description = "How many inputs in all.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<string[]> Targets = new("--targets") { Description = "The targets; all where none is named.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string?> Last = new("--last") { Description = "A file that says what is being fed, should the process end." };

    public static Command Create()
    {
        var command = new Command("run", "Feeds the engine, and prints each kind of failure once, made small.") { Seed, Inputs, Targets, Last };
        command.SetAction(parsed => Run(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(ParseResult parsed, TextWriter output)
    {
        var (names, failures) = (parsed.GetValue(Targets) ?? [], 0);
        var targets = Target.All.Where(target => names.Length == 0 || names.Contains(target.Name)).ToList();
        using var watch = new Watch(parsed.GetValue(Last));
        foreach (var target in targets)
        {
            var count = (int)((long)parsed.GetValue(Inputs) * target.Share / targets.Sum(other => other.Share));
            failures += Run(new FuzzRun(target, watch), target, parsed.GetValue(Seed), count, output);
        }

        return failures == 0 ? 0 : 1;
    }

    private static int Run(FuzzRun run, Target target, int seed, int count, TextWriter output)
    {
        var (started, failures) = (Stopwatch.GetTimestamp(), 0);
        foreach (var failure in run.Run(seed, count))
        {
            output.WriteLine(failure);
            failures++;
        }

        output.WriteLine($"{target.Name}: {run.Inputs} inputs from {seed} on in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s, the slowest {target.Batch} of them ({run.SlowestAt}) in {run.Slowest.TotalMilliseconds:0} ms, {failures} kinds of failure");
        return failures;
    }
}
