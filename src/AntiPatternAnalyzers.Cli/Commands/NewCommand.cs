using System.CommandLine;
using System.Globalization;
using AntiPatternAnalyzers.Cli.Authoring;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings new</c>: writes a learning down, and shows at once what its rule finds.</summary>
internal static class NewCommand
{
    private static readonly Argument<string?> File = new("file") { Description = "The document. Where none is named, the LEARNINGS.md that the package finds from this folder upwards.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string?> Topic = new("--topic") { Description = "What it is about: the heading of the entry and the title of the row.", HelpName = "words" };

    private static readonly Option<string?> Happened = new("--what") { Description = "What happened: the text of the entry, and what each finding says.", HelpName = "words" };

    private static readonly Option<string?> When = new("--when") { Description = "The date, such as 2024-03-31. Today where there is none.", HelpName = "date" };

    private static readonly Option<string?> Bad = new("--bad") { Description = "The pattern: C#, with holes such as $task where anything may stand. A file's content with @file.", HelpName = "C#" };

    private static readonly Option<string?> Clauses = new("--clauses") { Description = "Clauses that narrow it, such as: where `$task` is a task, inside an async method", HelpName = "words" };

    private static readonly Option<string?> Good = new("--good") { Description = "The alternative: C# with the holes of the pattern, which a fix then writes.", HelpName = "C#" };

    private static readonly Option<string?> Instead = new("--instead") { Description = "The alternative in words, where no code can be written.", HelpName = "words" };

    private static readonly Option<string[]> BadExamples = new("--bad-example") { Description = "Code that the row must find. A pattern without holes is its own example. May be given several times.", HelpName = "C#" };

    private static readonly Option<string[]> GoodExamples = new("--good-example") { Description = "Code that the row must leave alone; behind a bad example, what fixing that gives.", HelpName = "C#" };

    private static readonly Option<string> InSection = Choice.Of("--section", "The section of the entry.", SectionTitle.Words[0].Word, [.. SectionTitle.Words[1..].Select(known => known.Word)]);

    private static readonly Option<bool> NoScan = new("--no-scan") { Description = "Does not look at the code afterwards." };

    public static Command Create() => new DocumentedCommand("new", "Writes a learning down: the dated entry, the row with the next free ID and the examples; then shows what the rule finds. What options do not say, it asks.")
    {
        File, Topic, Happened, When, Bad, Clauses, Good, Instead, BadExamples, GoodExamples, InSection, CodeArguments.In, NoScan, CodeArguments.Properties,
    }.Does(RunAsync)
        .Example("learnings new", "asks for everything")
        .Example("learnings new --topic \"Local time in stored data\" --what \"Vouchers ran out an hour early\" --bad \"DateTime.Now\" --good \"DateTime.UtcNow\"", "asks for nothing")
        .EndsWith("0 once it is written, whatever the rule finds; 2 where the row would have a fault: then nothing is written");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var path = Document(parsed.GetValue(File));
        var file = await WrittenFile.ReadAsync(path, cancellation);
        var (place, options) = (parsed.GetValue(NoScan) ? null : CodeTarget.Of(parsed.GetRequiredValue(CodeArguments.In)), CodeArguments.Options(parsed));
        var learning = Ask(parsed, new Questions(screen));
        var id = await FreeIdAsync(path, place, cancellation);
        if (id == Rule.SharedId) throw new FaultException($"{DocumentFiles.Shown(path)}: all {IdRegister.Pool.Length - 1} IDs are used, here or in documents beside it. Take rows out that nobody needs");
        var text = DocumentDraft.With(file.Text, file.LineEnd, learning, SectionTitle.Find(parsed.GetRequiredValue(InSection)), id, cancellation);
        var document = LearningsReader.Read(path, SourceText.From(text), cancellation);
        Refuse(DraftCheck.Faults(document, id, cancellation));
        await (file with { Text = text }).WriteAsync(cancellation);
        var row = document.Text.Lines.GetLineFromPosition(DraftCheck.Row(document, id).Start).LineNumber;
        screen.Answer($"{DocumentFiles.Shown(path)}:{row + 1}: {id} {learning.Topic}");
        foreach (var problem in await DraftCheck.ExamplesAsync(document, id, cancellation)) screen.Answer(ProblemLine.Of(problem, DocumentFiles.Shown(path)));
        if (learning.BadExamples.IsEmpty) screen.Note($"{id} has no example: write one below its entry as ```csharp bad {id}, and run learnings test");
        if (place != null) await ShowAsync(place, options, (path, row), screen, cancellation);
        return ExitCode.Clean;
    }

    private static string Document(string? named) => named != null ? CodeArguments.Existing(named) : Path.GetFullPath(DocumentFiles.Here()[0]);

    /// <summary>The lowest ID that neither the document has, nor those that projects beside it or the code read with it.</summary>
    private static async Task<string> FreeIdAsync(string path, CodeTarget? place, CancellationToken cancellation)
    {
        string[] beside = [.. FoundDocuments.For(Path.GetDirectoryName(path)!), .. place == null ? [] : FoundDocuments.For(place.Folder)];
        var documents = new List<LearningsDocument>();
        foreach (var file in beside.Prepend(path).Distinct()) documents.Add(await DocumentFiles.ReadAsync(file, cancellation));
        return new IdRegister([.. documents]).NextFree;
    }

    private static NewLearning Ask(ParseResult parsed, Questions questions)
    {
        var topic = OneLine(questions.Needed(parsed.GetValue(Topic), "--topic", "What is it about, in a few words?"));
        var happened = questions.Needed(parsed.GetValue(Happened), "--what", "What happened?");
        var when = questions.Wanted(parsed.GetValue(When), TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "When?");
        if (LearningDate.Read(when) == null) throw new FaultException($"{when}: this is no date. Write it as 2024-03-31");
        var bad = Code(questions.Needed(parsed.GetValue(Bad), "--bad", "Which C# must not be written again? Holes such as $task stand for anything."));
        var clauses = questions.Wanted(parsed.GetValue(Clauses), "", "Only where or inside what (empty for everywhere)? Such as: where `$task` is a task");
        var instead = parsed.GetValue(Instead);
        var good = Code(instead ?? questions.Wanted(parsed.GetValue(Good), "", "Which C# is written instead (empty where words say it better)?"));
        var isCode = instead == null && good.Length > 0;
        if (good.Length == 0) good = questions.Wanted(instead, "", "What is done instead, in words?");
        var hasHoles = bad.Contains('$');
        ImmutableArray<string> badExamples = parsed.GetValue(BadExamples) is { Length: > 0 } given ? [.. given.Select(Code)] : hasHoles || bad.Contains("...", StringComparison.Ordinal) ? [] : [bad];
        ImmutableArray<string> goodExamples = parsed.GetValue(GoodExamples) is { Length: > 0 } left ? [.. left.Select(Code)] : isCode && !hasHoles && badExamples is [var only] && only == bad ? [good] : [];
        return new NewLearning(topic, happened, when, bad, clauses, good, isCode, badExamples, goodExamples);
    }

    private static string OneLine(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Code as it is said, or that of a file: <c>@Retry.cs</c>.</summary>
    private static string Code(string said) => said.StartsWith('@') && said.Length > 1 && System.IO.File.Exists(said[1..]) ? System.IO.File.ReadAllText(said[1..]).ReplaceLineEndings("\n").Trim() : said.ReplaceLineEndings("\n").Trim();

    private static void Refuse(ImmutableArray<DocumentProblem> faults)
    {
        if (faults.IsEmpty) return;
        throw new FaultException(string.Join("\n", faults.Select(fault => $"{fault.Problem.Kind.Id}: {fault.Problem.Message}").Append("The row would not be what you mean: nothing was written")));
    }

    private static async Task ShowAsync(CodeTarget place, LoadOptions options, (string Document, int Line) row, Screen screen, CancellationToken cancellation)
    {
        using var loaded = await CodeLoader.LoadAsync(place, options, screen, cancellation);
        var isRead = loaded.Documents.Contains(row.Document);
        if (!isRead) screen.Note($"{DocumentFiles.Shown(row.Document)}: no project there reads it yet: name it LEARNINGS.md, or have the project's file name it as a document. This is what it would find");
        var code = isRead ? loaded : loaded with { Solution = await NamedDocuments.InAsync(loaded.Solution, [row.Document], cancellation) };
        var result = (await CodeScan.RunAsync(code, screen, cancellation)).Where(found => IsOf(row, found.Diagnostic));
        ConsoleFormat.Write(result, isByRow: false, screen.AnswerMarkup);
    }

    private static bool IsOf((string Document, int Line) row, Diagnostic found) =>
        found.AdditionalLocations is [var place, ..] && place.GetLineSpan() is var lines && (Path.GetFullPath(lines.Path), lines.StartLinePosition.Line) == row;
}
