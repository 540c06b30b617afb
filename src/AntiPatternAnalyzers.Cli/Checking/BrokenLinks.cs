using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Cli.Checking;

/// <summary>Links of documents to files that are not there, and to headings that those do not have; the analyzer, which reads no files, sees only the links between documents.</summary>
internal sealed class BrokenLinks
{
    private readonly Dictionary<string, LearningsDocument> _read;
    private readonly CancellationToken _cancellation;

    private BrokenLinks(ImmutableArray<LearningsDocument> documents, CancellationToken cancellation) =>
        (_read, _cancellation) = (documents.ToDictionary(document => Path.GetFullPath(document.Path)), cancellation);

    public static IEnumerable<CheckedProblem> In(ImmutableArray<LearningsDocument> documents, CancellationToken cancellation)
    {
        var links = new BrokenLinks(documents, cancellation);
        return documents.SelectMany(links.Of).ToList();
    }

    private IEnumerable<CheckedProblem> Of(LearningsDocument document) =>
        from link in document.Rows.SelectMany(row => row.Links).Concat(document.Entries.SelectMany(entry => entry.Links)).DistinctBy(link => link.Span)
        let broken = Reason(document, link.Target)
        where broken != null
        select CheckedProblem.Of(document, link.Span, ProblemKinds.BrokenLink, $"'{link.Target}' leads nowhere: {broken}");

    /// <summary>Why a link leads nowhere; null where it leads somewhere, or out of the repository.</summary>
    private string? Reason(LearningsDocument document, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return null;
        var (path, anchor) = target.IndexOf('#') is >= 0 and var hash ? (target[..hash], target[(hash + 1)..]) : (target, "");
        var written = Uri.UnescapeDataString(path.Split('?')[0]);
        if (written.Contains('\0')) return $"there is no file {path}";
        var file = path.Length == 0 ? document.Path : FileOf(document.Path, written);
        if (!File.Exists(file) && !Directory.Exists(file)) return $"there is no file {path}";
        if (anchor.Length == 0 || !file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return null;
        var name = Uri.UnescapeDataString(anchor).ToLowerInvariant();
        return Read(file).Anchors.ContainsKey(name) ? null : path.Length == 0 ? "no heading of this document has this anchor" : $"no heading of {path} has this anchor";
    }

    /// <summary>The file that a link names: from the document's folder, or with a slash from the repository's root.</summary>
    private static string FileOf(string document, string path)
    {
        var folder = Path.GetDirectoryName(document)!;
        return path.StartsWith('/') ? Path.Combine(FoundDocuments.RepositoryRoot(folder) ?? folder, path.TrimStart('/')) : Path.GetFullPath(Path.Combine(folder, path));
    }

    private LearningsDocument Read(string file)
    {
        if (!_read.TryGetValue(file, out var document)) _read[file] = document = LearningsReader.Read(file, SourceText.From(File.ReadAllText(file)), _cancellation);
        return document;
    }
}
