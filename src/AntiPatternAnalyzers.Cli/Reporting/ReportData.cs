using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Scanning;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Reporting;

/// <summary>What the report shows, counted.</summary>
internal sealed class ReportData
{
    private readonly ScanResult _result;
    private readonly ILookup<(string Document, int Line), Spotted> _byRow;

    /// <param name="result">What was found in code.</param>
    /// <param name="today">The day of the report.</param>
    public ReportData(ScanResult result, DateTimeOffset today)
    {
        (_result, Today) = (result, today);
        _byRow = _result.All.ToLookup(RowOf);
        Rows = [.. result.Books.SelectMany(RowInfo.Of).DistinctBy(row => (row.Document, row.Line))];
        Folders = [.. _result.All.GroupBy(found => FolderOf(found.Path)).OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => new FolderHits(folder.Key, [.. folder]))];
    }

    public DateTimeOffset Today { get; }

    public string Folder => _result.Code.Folder;

    public int Files => _result.Files;

    public ImmutableArray<Spotted> Found => _result.All;

    public ImmutableArray<Loading.UnloadedProject> Unloaded => _result.Code.Unloaded;

    /// <summary>Those whose own references are not known.</summary>
    public ImmutableArray<Loading.UnloadedProject> Unresolved => _result.Code.Unresolved;

    /// <summary>All rows of all documents.</summary>
    public ImmutableArray<RowInfo> Rows { get; }

    /// <summary>The folders that have findings.</summary>
    public ImmutableArray<FolderHits> Folders { get; }

    /// <summary>The entries of all documents, with their dates where they can be read.</summary>
    public IEnumerable<(LearningsDocument Document, Entry Entry, DateTime? Date)> Entries => _result.Documents
        .SelectMany(document => document.Entries, (document, entry) => (document, entry, entry.Date == null ? null : LearningDate.Read(entry.Date)));

    /// <summary>The rules that found nothing.</summary>
    public IEnumerable<(RowInfo Row, string Why)> Silent => Rows.Where(row => row.Kind == RowKind.Rule && Hits(row) == 0).Select(row => (row, Why(row)));

    /// <summary>The entries that no row leads to.</summary>
    public IEnumerable<(LearningsDocument Document, Entry Entry)> Unruled
    {
        get
        {
            var led = _result.Rules.Select(rule => rule.Entry).OfType<Learning>().Select(learning => (learning.Document.Path, learning.Anchor)).ToHashSet();
            return Entries.Where(place => !led.Contains((place.Document.Path, place.Entry.Anchor))).Select(place => (place.Document, place.Entry));
        }
    }

    /// <summary>How often a row finds something.</summary>
    public int Hits(RowInfo row) => _byRow[(row.Document, row.Line)].Count();

    /// <summary>The anchor of a row on the page.</summary>
    public static string Anchor(string document, int line, string? id) => Html.Anchor($"{id ?? "row"}-{Path.GetFileName(document)}-{line}");

    /// <summary>The row that a finding comes from: the first of its further places.</summary>
    public static (string Document, int Line) RowOf(Spotted found)
    {
        var span = found.Diagnostic.AdditionalLocations[0].GetLineSpan();
        return (span.Path, span.StartLinePosition.Line + 1);
    }

    public string Shown(string path) => _result.Code.Shown(path);

    private string Why(RowInfo row)
    {
        var use = _result.Uses.FirstOrDefault(use => use.Rule.Document.Path == row.Document && use.Rule.Line == row.Line);
        return use is { IsIdle: true } ? $"idle in every project: {use.Reason}" : $"nothing falls into it in {Amount.Of(Files, "file")}";
    }

    private string FolderOf(string file) => Path.GetDirectoryName(Shown(file)) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";
}
