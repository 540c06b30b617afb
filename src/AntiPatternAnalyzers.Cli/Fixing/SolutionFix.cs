using System.Collections.Concurrent;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.CodeFixes;

namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>Fix All of the analyzer for one row after the other, over files that may belong to several projects and target frameworks.</summary>
internal sealed class SolutionFix
{
    private readonly CancellationToken _cancellation;
    private Solution _solution;

    private SolutionFix(Solution solution, CancellationToken cancellation) => (_solution, _cancellation) = (solution, cancellation);

    /// <summary>The solution with everything fixed that is safe.</summary>
    /// <param name="found">What was found in it.</param>
    /// <param name="counter">Counts files, once for each row that finds something in them.</param>
    /// <param name="cancellation">Stops it; nothing is written until all is done.</param>
    public static async Task<Solution> ApplyAsync(ScanResult found, Counter counter, CancellationToken cancellation)
    {
        var fix = new SolutionFix(found.Code.Solution, cancellation);
        var rows = found.All.Where(spotted => !spotted.IsOfDocument && !PackageFiles.Has(spotted.Path)).GroupBy(spotted => spotted.Id).OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => (Id: row.Key, Files: row.Select(spotted => spotted.Path).Distinct().ToList())).ToList();
        counter.Total = rows.Sum(row => row.Files.Count);
        foreach (var (id, files) in rows) await fix.ApplyAsync(id, files, counter);
        return fix._solution;
    }

    /// <summary>The texts that changed, by the paths of their files.</summary>
    public static async Task<ImmutableSortedDictionary<string, (SourceText Before, SourceText After)>> ChangesAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        var changes = ImmutableSortedDictionary.CreateBuilder<string, (SourceText, SourceText)>(StringComparer.Ordinal);
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true)))
        {
            var (was, now) = (before.GetDocument(id)!, after.GetDocument(id)!);
            changes[now.FilePath!] = (await was.GetTextAsync(cancellation), await now.GetTextAsync(cancellation));
        }

        return changes.ToImmutable();
    }

    /// <summary>Files are fixed side by side, each as if the others stayed, as Fix All does it.</summary>
    private async Task ApplyAsync(string id, List<string> files, Counter counter)
    {
        var texts = new ConcurrentDictionary<string, SourceText>();
        var start = _solution;
        await Parallel.ForEachAsync(files, _cancellation, async (file, stop) =>
        {
            if (await FixedAsync(start, id, file, stop) is { } text) texts[file] = text;
            counter.Step();
        });
        foreach (var (file, text) in texts) _solution = WithText(_solution, file, text);
    }

    /// <summary>The text of a file after the fixes of a row, in each project that has it; null where it stays.</summary>
    private static async Task<SourceText?> FixedAsync(Solution solution, string id, string file, CancellationToken cancellation)
    {
        SourceText? text = null;
        foreach (var place in Places(solution, file))
        {
            var document = solution.GetDocument(place)!;
            var fixedText = await (await LearningsFixAll.FixAsync(document, id, cancellation)).GetTextAsync(cancellation);
            if (fixedText.ContentEquals(await document.GetTextAsync(cancellation))) continue;
            var changed = WithText(solution, file, fixedText);
            if (await Complaints.AreNewAsync(solution, changed, Places(solution, file), cancellation)) continue;
            (solution, text) = (changed, fixedText);
        }

        return text;
    }

    private static Solution WithText(Solution solution, string file, SourceText text) => Places(solution, file).Aggregate(solution, (changed, place) => changed.WithDocumentText(place, text));

    private static ImmutableArray<DocumentId> Places(Solution solution, string file) => [.. solution.GetDocumentIdsWithFilePath(file).Where(place => solution.GetDocument(place) != null)];
}
