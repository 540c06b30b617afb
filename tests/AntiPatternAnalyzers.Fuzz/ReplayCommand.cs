using System.CommandLine;
using AntiPatternAnalyzers.Fuzz.Running;
using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz;

/// <summary><c>replay</c>: one input once more, by itself and in company.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> Name = new("target") { Description = $"One of {string.Join(", ", Target.All.Select(target => target.Name))}." };
    private static readonly Argument<int> Number = new("number") { Description = "The input's number." };

    public static Command Create()
    {
        var command = new Command("replay", "Feeds one input again, and says what happens.") { Name, Number };
        command.SetAction(parsed => Run(Target.All.Single(target => target.Name == parsed.GetValue(Name)), parsed.GetValue(Number), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(Target target, int number, TextWriter output)
    {
        output.WriteLine(target.Input(number));
        using var watch = new Watch(file: null);
        var alone = Trial.Of(target, [target.Input(number)], number);
        var failures = new FuzzRun(target, watch).Run(number, 1).ToList();
        output.WriteLine(alone?.ToString() ?? "By itself the engine bears it.");
        foreach (var failure in failures) output.WriteLine(failure);
        return alone == null && failures.Count == 0 ? 0 : 1;
    }
}
