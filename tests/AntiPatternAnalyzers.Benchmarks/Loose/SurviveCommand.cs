using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Measuring;

namespace AntiPatternAnalyzers.Benchmarks.Loose;

/// <summary><c>survive</c>: the analyzer over any C# files, whether they compile or not: does it throw, does a row fail, which file takes longest.</summary>
internal static class SurviveCommand
{
    private const int Slowest = 12;

    private static readonly Argument<string[]> Folders = new("folders") { Description = "Folders with C# files; those of one project folder are compiled together.", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("survive", "Runs all rows of the gallery over files without a project, in the compiler's driver, and reports what failed and the slowest files.") { Folders };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(Folders), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] folders, TextWriter output, CancellationToken cancellation)
    {
        var rows = GalleryRows.Document(GalleryRows.All.Length);
        var survived = new List<SurvivedFile>();
        foreach (var project in folders.SelectMany(LooseProject.In))
        {
            await foreach (var file in project.AnalyzeAsync(rows, cancellation)) survived.Add(file);
        }

        foreach (var file in survived.Where(file => file.Failures.Length > 0)) output.WriteLine($"{file.Path}: {string.Join("; ", file.Failures)}");
        MarkdownTable.Write(output, ["slowest file", "lines", "ms", "findings"], survived.OrderByDescending(file => file.Milliseconds).Take(Slowest).Select(file => file.ToCells()));
        output.WriteLine($"{survived.Count} files, {survived.Sum(file => file.Lines)} lines, {survived.Sum(file => file.Findings)} findings, {survived.Sum(file => file.Milliseconds) / 1000:0} s in the analyzer, {survived.Count(file => file.Failures.Length > 0)} files with a failure");
        return survived.Any(file => file.Failures.Length > 0) ? 1 : 0;
    }
}
