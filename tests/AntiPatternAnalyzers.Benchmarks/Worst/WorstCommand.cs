using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Worst;

/// <summary><c>worst</c>: how the cost grows with what a hostile document, or hostile code, can make large.</summary>
internal static class WorstCommand
{
    private static readonly Option<string?> Only = new("--only") { Description = "Only the cases whose names hold this." };

    public static Command Create()
    {
        var command = new Command("worst", "Grows everything that can be made large, one thing at a time, and prints what each step takes.") { Only };
        command.SetAction(parsed => Run(parsed.GetValue(Only) ?? "", parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(string only, TextWriter output)
    {
        var wanted = WorstCase.All.Where(worst => worst.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        _ = WorstTimes.Of(WorstCase.All[0], 10);
        MarkdownTable.Write(output, ["what grows", "size", "read, s", "compiled", "reported", "searched", "the compiler", "what is said"], wanted.SelectMany(worst => worst.Sizes, (worst, size) => WorstTimes.Of(worst, size).ToCells(worst.Name, size)));
    }
}
