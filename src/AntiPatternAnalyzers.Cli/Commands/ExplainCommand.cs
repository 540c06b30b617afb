using System.CommandLine;
using System.Globalization;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Explaining;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Rules.Explanations;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings explain</c>: why a row matched at a line, or how far it got.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Place = new("place") { Description = "The line, such as src/Clock.cs:7.", HelpName = "file:line" };

    private static readonly Argument<string?> Id = new("id") { Description = "The row, such as AP0007. Where none is named, all rows that had a word to say.", Arity = ArgumentArity.ZeroOrOne, HelpName = "ID" };

    private static readonly Option<string?> In = new("--in")
    {
        Description = "The solution, project or folder that the file is compiled in. Where none is named, the nearest project above the file, else its folder.",
        HelpName = "solution, project or folder",
    };

    public static Command Create() => new DocumentedCommand("explain", "Says why a row matches at a line of code; or how far it got, and which word of it said no.")
    {
        Place, Id, In, CodeArguments.Learnings, CodeArguments.Properties,
    }.Does(RunAsync)
        .Example("learnings explain src/Clock.cs:7", "all rows that matched on the line, or came near")
        .Example("learnings explain src/Clock.cs:7 AP0007", "one row, however early it stopped")
        .EndsWith("0, whether rows matched or not");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var (file, line) = Read(parsed.GetRequiredValue(Place));
        var id = parsed.GetValue(Id)?.ToUpperInvariant();
        using var code = await CodeArguments.LoadAsync(parsed, parsed.GetValue(In) ?? Nearest(file), screen, cancellation);
        var all = await LineExplanation.OfAsync(code, file, line, cancellation);
        var wanted = id == null ? [.. all.Where(row => row.Explanation.Reached >= Reached.Symbols)] : all.RemoveAll(row => row.Rule.Id != id);
        if (id != null && wanted.IsEmpty) throw new FaultException($"{id}: no rule of the documents that this file's project reads has this ID. learnings list shows those that there are; a row in prose, or with a fault, is no rule");
        foreach (var row in wanted) screen.Answer($"{row.Rule.Id} {row.Rule.Title} ({DocumentFiles.Shown(row.Rule.Document.Path)}:{row.Line}): {row.Text}");
        if (id == null) screen.Answer($"{Amount.Of(all.Length - wanted.Length, "other row")} found no code of the right shape on this line, or {(all.Length - wanted.Length == 1 ? "does" : "do")} not apply here");
        return ExitCode.Clean;
    }

    private static (string File, int Line) Read(string place)
    {
        var colon = place.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var line)) throw new FaultException($"{place}: this is no place. Write it as file:line, such as src/Clock.cs:7");
        return (CodeArguments.Existing(place[..colon]), line);
    }

    private static string Nearest(string file)
    {
        var root = FoundDocuments.RepositoryRoot(Path.GetDirectoryName(file)!) ?? Path.GetPathRoot(file)!;
        for (var folder = Path.GetDirectoryName(file)!; folder.Length >= root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault() is { } project) return project;
            if (folder == root) break;
        }

        return Path.GetDirectoryName(file)!;
    }
}
