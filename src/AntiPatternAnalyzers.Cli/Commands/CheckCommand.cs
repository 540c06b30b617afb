using System.CommandLine;
using AntiPatternAnalyzers.Cli.Checking;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings check</c>: all problems of documents.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "The documents. Where none is named, those that the projects read, and those that the package finds from this folder upwards.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Fix = new("--fix") { Description = "First gives each rule without an ID the next free one, and escapes bare pipes. Nothing else of the document changes." };

    private static readonly Option<bool> NoCode = new("--no-code") { Description = "Looks at the documents alone: quick, but whether names exist and rows are idle is not known." };

    private static readonly Option<string> FailOn = Choice.Of("--fail-on", "The lowest severity of a problem for which the exit code is 1.", "warning", "info", "never");

    public static Command Create() => new DocumentedCommand("check", "Reports everything that is wrong with the documents: what a build reports, rows that are idle in every project, IDs that several documents use, and links that lead nowhere.")
    {
        Files, CodeArguments.In, Fix, NoCode, FailOn, CodeArguments.Properties,
    }.Does(RunAsync)
        .Example("learnings check", "the documents of the solution in this folder")
        .Example("learnings check --fix", "the same, once IDs are pinned and pipes escaped")
        .Example("learnings check docs/LEARNINGS.md --no-code", "one document alone")
        .EndsWith("1 where a problem of `--fail-on` was found");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var named = (parsed.GetValue(Files) ?? []).Select(CodeArguments.Existing).ToImmutableArray();
        using var code = parsed.GetValue(NoCode)
            ? LoadedCode.Nothing(Directory.GetCurrentDirectory())
            : await CodeArguments.LoadAsync(parsed, parsed.GetRequiredValue(CodeArguments.In), screen, cancellation);
        var (files, fixedCode) = (Documents(named, code), code);
        if (parsed.GetValue(Fix))
        {
            foreach (var line in await DocumentMend.RunAsync(files, cancellation)) screen.Answer(line);
            fixedCode = await RereadAsync(code, files, cancellation);
        }

        var problems = await ProblemsAsync(fixedCode, files, screen, cancellation);
        var shown = named.IsEmpty ? problems : [.. problems.Where(problem => named.Contains(Path.GetFullPath(problem.Path)))];
        foreach (var problem in shown) screen.Answer(problem.Line(DocumentFiles.Shown));
        screen.Answer($"{Amount.Of(files.Length, "document")}, {Amount.Of(shown.Length, "problem")}");
        return Fails(shown, parsed.GetRequiredValue(FailOn)) ? ExitCode.Found : ExitCode.Clean;
    }

    /// <summary>The documents that are looked at, whether a project reads them or not.</summary>
    private static ImmutableArray<string> Documents(ImmutableArray<string> named, LoadedCode code)
    {
        if (!named.IsEmpty) return named;
        var all = code.Documents.Concat(FoundDocuments.For(code.Folder)).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return all.IsEmpty ? [.. DocumentFiles.Here().Select(Path.GetFullPath)] : all;
    }

    private static async Task<ImmutableArray<CheckedProblem>> ProblemsAsync(LoadedCode code, ImmutableArray<string> files, Screen screen, CancellationToken cancellation)
    {
        var result = await CodeScan.OfDocumentsAsync(code, screen, cancellation);
        var read = result.Documents.Select(document => Path.GetFullPath(document.Path)).ToHashSet();
        var unread = await DocumentFiles.CompileAsync(files.Where(file => !read.Contains(file)), cancellation);
        return DocumentCheck.Problems(result, unread, cancellation);
    }

    /// <summary>The code with documents as they are on the disk by now.</summary>
    private static async Task<LoadedCode> RereadAsync(LoadedCode code, ImmutableArray<string> files, CancellationToken cancellation)
    {
        var solution = code.Solution;
        foreach (var file in files)
        {
            var text = SourceText.From((await WrittenFile.ReadAsync(file, cancellation)).Text);
            solution = solution.GetDocumentIdsWithFilePath(file).Aggregate(solution, (changed, id) => changed.GetAdditionalDocument(id) == null ? changed : changed.WithAdditionalDocumentText(id, text));
        }

        return code with { Solution = solution };
    }

    private static bool Fails(IEnumerable<CheckedProblem> problems, string failOn) =>
        failOn != "never" && Enum.Parse<DiagnosticSeverity>(failOn, ignoreCase: true) is var least && problems.Any(problem => problem.Severity >= least);
}
