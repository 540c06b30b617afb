using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Processes;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Benchmarks.Loose;

/// <summary><c>ast-grep</c>: rows as rules of ast-grep, to compare both over the same files.</summary>
internal static class AstGrepCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where sgconfig.yml, the rules and LEARNINGS.md with the same rows are written." };
    private static readonly Option<string> Program = new("--program") { Description = "ast-grep itself, which is asked of each rule whether it can read it.", DefaultValueFactory = _ => "ast-grep" };
    private static readonly Option<int> Rows = new("--rows") { Description = "How many rows, taken evenly from those of the gallery that ast-grep can say.", DefaultValueFactory = _ => 100 };

    public static Command Create()
    {
        var command = new Command("ast-grep", "Writes rows of the gallery as rules for ast-grep, as near as it can say them.") { Folder, Program, Rows };
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, TextWriter output)
    {
        var folder = Directory.CreateDirectory(parsed.GetRequiredValue(Folder)).FullName;
        var rules = Directory.CreateDirectory(Path.Combine(folder, "rules")).FullName;
        var said = new List<(AstGrepRule Rule, RuleRow Row)>();
        foreach (var row in GalleryRows.All)
        {
            var rule = AstGrepRule.Of(row, said.Count + 1);
            if (await IsReadAsync(rule, folder, parsed.GetRequiredValue(Program))) said.Add((rule, row));
            else output.WriteLine($"not said: {string.Join(" or ", rule.Patterns)}");
        }

        var count = Math.Min(parsed.GetValue(Rows), said.Count);
        var kept = Enumerable.Range(0, count).Select(number => said[number * said.Count / count]).ToList();
        await File.WriteAllTextAsync(Path.Combine(folder, "sgconfig.yml"), "ruleDirs:\n  - rules\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "LEARNINGS.md"), GalleryRows.Document(kept.Select(rule => rule.Row)).GetText().ToString());
        foreach (var (rule, _) in kept) await File.WriteAllTextAsync(Path.Combine(rules, $"{rule.Id}.yml"), rule.ToYaml());
        output.WriteLine($"{said.Count} of {GalleryRows.All.Length} rows can be said, {count} are kept");
    }

    private static async Task<bool> IsReadAsync(AstGrepRule rule, string folder, string program)
    {
        var file = Path.Combine(folder, "asked.yml");
        await File.WriteAllTextAsync(file, rule.ToYaml());
        try
        {
            await ProcessRun.OfAsync(new(rule.Id, program, ["scan", "--rule", file, folder], folder, HighestExitCode: 1));
            return rule.Patterns.Length > 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
