using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Finds what a link of a document leads to, in the same document or in another of those that were given.</summary>
internal sealed class LearningFinder
{
    private readonly ImmutableArray<LearningsDocument> _documents;

    public LearningFinder(ImmutableArray<LearningsDocument> documents) => _documents = documents;

    /// <summary>The learning that a link names.</summary>
    /// <param name="from">The document that the link stands in.</param>
    /// <param name="link">The link.</param>
    /// <param name="broken">Why the link leads nowhere; null where it does not, or where nothing can be said of it.</param>
    public Learning? Find(LearningsDocument from, Link link, out string? broken)
    {
        broken = null;
        var hash = link.Target.IndexOf('#');
        if (hash < 0 || link.Target.Contains("://")) return null;
        var path = Uri.UnescapeDataString(link.Target.Substring(0, hash));
        var document = hash == 0 ? from : Named(from, path);
        if (document == null) return null;
        var anchor = Uri.UnescapeDataString(link.Target.Substring(hash + 1)).ToLowerInvariant();
        if (document.Anchors.TryGetValue(anchor, out var span)) return Learning(document, anchor, span);
        broken = document == from ? "no heading of this document has this anchor" : $"no heading of {path} has this anchor";
        return null;
    }

    private static Learning Learning(LearningsDocument document, string anchor, TextSpan span)
    {
        var entry = document.Entries.FirstOrDefault(entry => entry.Anchor == anchor);
        return new Learning(document, anchor, entry?.HeadingSpan ?? span, entry);
    }

    private LearningsDocument? Named(LearningsDocument from, string path)
    {
        var target = DocumentPath.Combine(DocumentPath.FolderOf(from.Path), path);
        return _documents.FirstOrDefault(document => string.Equals(DocumentPath.Normalize(document.Path), target, StringComparison.OrdinalIgnoreCase));
    }
}
