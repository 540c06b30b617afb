using System.CommandLine;
using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>The command line: what is loaded, which rows are tried, where the table goes.</summary>
internal static class SurveyCommand
{
    private static readonly Argument<string> Code = new("code") { Description = "A solution or project, which is built; or a captured command line (.rsp), or a folder of them." };

    private static readonly Option<string[]> Learnings = new("--learnings")
    {
        Description = "The documents, or folders in which each LEARNINGS.md counts.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Rows = new("--rows") { Description = "The IDs of the rows; all with a template where none is named.", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<string?> Table = new("--output") { Description = "A file for the table, which is printed too." };

    private static readonly Option<string?> Changes = new("--changes") { Description = "A folder for what each row changes, as before/ID/file and after/ID/file: git diff --no-index shows it." };

    private static readonly Option<bool> Write = new("--write") { Description = "Makes the fixes of all rows one after the other, and writes them to the code's files." };

    private static readonly Option<string> Captured = new("--captured") { Description = "Where command lines are kept.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "fix-survey") };

    private static readonly Option<string[]> Build = new("--build") { Description = "Further arguments of dotnet build, such as -p:TargetFramework=net10.0.", AllowMultipleArgumentsPerToken = true };

    public static RootCommand Create()
    {
        var command = new RootCommand("Tries Fix All for each row of learnings documents over real code, and shows what it does.") { Code, Learnings, Rows, Table, Changes, Write, Captured, Build };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var captured = await ProjectCapture.OfAsync(parsed.GetRequiredValue(Code), parsed.GetRequiredValue(Captured), parsed.GetValue(Build) ?? []);
        var documents = LearningsFiles.In(parsed.GetRequiredValue(Learnings)).ToImmutableArray();
        var code = SurveyedCode.Load(captured, documents, cancellation);
        var survey = await Survey.BeginAsync(code, parsed.GetValue(Write), cancellation);
        var results = new List<RowResult>();
        foreach (var row in survey.Rows(parsed.GetValue(Rows) ?? []))
        {
            results.Add(await survey.TryAsync(row, parsed.GetValue(Changes)));
            await Console.Error.WriteLineAsync(SurveyTable.Line(results[^1]));
        }

        var together = parsed.GetValue(Write) ? await survey.WriteAsync() : [];
        await ShowAsync(SurveyTable.Of(code, results, together), parsed.GetValue(Table));
        return results.All(result => result.IsClean) && together.IsEmpty ? 0 : 1;
    }

    private static async Task ShowAsync(string table, string? file)
    {
        await Console.Out.WriteLineAsync(table);
        if (file != null) await File.WriteAllTextAsync(file, table);
    }
}
