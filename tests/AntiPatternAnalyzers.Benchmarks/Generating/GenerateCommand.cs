using System.CommandLine;

namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary><c>generate</c>: a code base of any size, where no other is at hand.</summary>
internal static class GenerateCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where to write it." };
    private static readonly Option<int> Lines = new("--lines") { Description = "About how many lines.", DefaultValueFactory = _ => 100_000 };
    private static readonly Option<int> Seed = new("--seed") { Description = "The same seed gives the same code.", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> Findings = new("--findings") { Description = "Which share of the members has a row that finds it.", DefaultValueFactory = _ => 0.02 };
    private static readonly Option<int> Rows = new("--rows") { Description = "How many rows of LEARNINGS.md find nothing; ten more find what is planted.", DefaultValueFactory = _ => 90 };

    public static Command Create()
    {
        var command = new Command("generate", "Writes a project of generated code, with a LEARNINGS.md.") { Folder, Lines, Seed, Findings, Rows };
        command.SetAction(parsed => Write(
            parsed.GetRequiredValue(Folder), new GeneratedCode(parsed.GetValue(Lines), parsed.GetValue(Seed), parsed.GetValue(Findings)), parsed.GetValue(Rows)));
        return command;
    }

    private static void Write(string folder, GeneratedCode code, int rows)
    {
        GeneratedProject.Write(folder, code);
        File.WriteAllText(Path.Combine(folder, "LEARNINGS.md"), GeneratedRows.Mixed(rows).GetText().ToString());
    }
}
