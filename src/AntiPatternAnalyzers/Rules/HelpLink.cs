using System.Globalization;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules;

/// <summary>
/// Where the documents of a project can be read: on the forge where the repository's address is known, else on disk.
/// A help link is the one way to the entry that every host follows.
/// </summary>
/// <param name="RepositoryUrl">The repository's page (<c>https://forge/org/name</c>), or empty.</param>
/// <param name="RepositoryRoot">The repository's folder, or empty.</param>
/// <param name="FileLinks">Whether a link to the disk may be given.</param>
public sealed record HelpLink(string RepositoryUrl, string RepositoryRoot, bool FileLinks)
{
    /// <summary>The link to the entry of a rule, or to its row where it leads to none; empty where none can be given.</summary>
    public string Of(Rule rule)
    {
        if (rule.Entry == null) return Of(rule.Document, Line(rule.Line), rule.Line);
        var line = rule.Entry.Document.Text.Lines.GetLineFromPosition(rule.Entry.Span.Start).LineNumber + 1;
        return Of(rule.Entry.Document, Uri.EscapeDataString(rule.Entry.Anchor), line);
    }

    /// <summary>The document's path from the repository's root on; its name where it lies elsewhere.</summary>
    public string Shown(LearningsDocument document) => DocumentPath.IsWithin(RepositoryRoot, document.Path)
        ? DocumentPath.Relative(RepositoryRoot, document.Path)
        : DocumentPath.NameOf(document.Path);

    private string Of(LearningsDocument document, string anchor, int line)
    {
        if (IsAddress(RepositoryUrl) && DocumentPath.IsWithin(RepositoryRoot, document.Path))
        {
            return $"{RepositoryUrl.TrimEnd('/')}/blob/HEAD/{Escaped(DocumentPath.Relative(RepositoryRoot, document.Path))}#{anchor}";
        }

        var path = DocumentPath.Normalize(document.Path);
        return FileLinks && path.Contains("/") ? $"file:///{Escaped(path.TrimStart('/'))}#{Line(line)}" : "";
    }

    /// <summary>Whether a text is an address that a terminal or a log can show as it is.</summary>
    private static bool IsAddress(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && url.All(letter => letter is > ' ' and < '\u007F' && "\"<>\\^`{|}".IndexOf(letter) < 0);

    private static string Line(int line) => "L" + line.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":");
}
