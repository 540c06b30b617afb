using System.Diagnostics;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>Fix All for one row after the other.</summary>
internal sealed class Survey
{
    private readonly Solution _original;
    private readonly bool _isKept;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableHashSet<string> _ids;
    private FoundDiagnostics _found;

    private Survey(FoundDiagnostics found, bool isKept, CancellationToken cancellation) =>
        (_original, _found, _ids, _isKept, _cancellation) = (found.Solution, found, found.Ids, isKept, cancellation);

    /// <summary>Looks at all of the code once.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isKept">Whether a row finds what those before it made of the code; else each begins with the original.</param>
    /// <param name="cancellation">Stops the survey.</param>
    public static async Task<Survey> BeginAsync(SurveyedCode code, bool isKept, CancellationToken cancellation) =>
        new(await FoundDiagnostics.InAsync(code.Solution, cancellation), isKept, cancellation);

    /// <summary>The rows that have something to write, by their IDs.</summary>
    public IEnumerable<Rule> Rows(string[] ids)
    {
        var project = _original.Projects.First();
        var compilation = project.GetCompilationAsync(_cancellation).GetAwaiter().GetResult()!;
        return AnalyzedDocuments.Rules(compilation, project.AnalyzerOptions, _cancellation).Set.Rules
            .Where(rule => rule.Id != Rule.SharedId && rule.Cases.Any(part => part.Removes || part.Templates.Any(template => template.IsOffered)))
            .Where(rule => ids.Length == 0 || ids.Contains(rule.Id))
            .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Fix All for a row, and what came of it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="changes">Where changed files are kept, or null.</param>
    public async Task<RowResult> TryAsync(Rule row, string? changes)
    {
        var findings = _found.Of(row.Id).Length;
        if (findings == 0) return RowResult.Empty(row);
        var watch = Stopwatch.StartNew();
        var after = await FixAll.ApplyAsync(_found, row.Id, _cancellation);
        var seconds = watch.Elapsed;
        var left = await _found.UpdatedAsync(after, _isKept ? _ids : [row.Id], _cancellation);
        var changed = ChangedCode.Between(_found.Solution, after);
        if (changes != null) await changed.KeepAsync(changes, row.Id, _cancellation);
        var result = new RowResult(
            row, findings, findings - left.Of(row.Id).Length, await HeldBack.InAsync(left, row.Id, _cancellation),
            await changed.NewComplaintsAsync(_cancellation), await changed.LostCommentsAsync(_cancellation), seconds);
        if (_isKept) _found = left;
        return result;
    }

    /// <summary>Writes what changed to the files that the code came from, and says what the compiler says now of the whole of the projects.</summary>
    public async Task<ImmutableArray<Diagnostic>> WriteAsync()
    {
        var changed = ChangedCode.Between(_original, _found.Solution);
        await changed.WriteAsync(_cancellation);
        return await changed.NewProjectComplaintsAsync(_cancellation);
    }
}
