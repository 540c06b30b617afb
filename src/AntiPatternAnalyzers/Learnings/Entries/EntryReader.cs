using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>
/// The entries of a document: dated headings anywhere, the headings below a section that is made of entries, and every
/// other heading that C# fences of a row stand under. What stands below a further heading belongs to the entry round it.
/// </summary>
internal static class EntryReader
{
    public static ImmutableArray<Entry> Read(string text, ImmutableArray<Chapter> chapters)
    {
        var owners = new Dictionary<Chapter, Chapter?>();
        foreach (var chapter in chapters)
            owners[chapter] = Owner(chapter, chapter.Parent is null ? null : owners[chapter.Parent]);

        return chapters
            .Where(chapter => owners[chapter] is not null)
            .GroupBy(chapter => owners[chapter]!)
            .Select(entry => Create(text, entry.Key, entry.SelectMany(part => part.Blocks).ToList()))
            .ToImmutableArray();
    }

    private static Chapter? Owner(Chapter chapter, Chapter? outer)
    {
        if (chapter.Heading is null || Placeholder.Is(chapter.Heading.Content))
            return null;

        var begins = EntryTitle.Read(chapter.Heading.Content.Text).IsDated
            || (outer is null && (IsBelowSection(chapter) || Fences(chapter.Blocks).Any()));
        return begins ? chapter : outer;
    }

    private static bool IsBelowSection(Chapter chapter) => !chapter.IsSection && chapter.Section is
        Section.TechnicalLearnings or Section.ProcessLearnings or Section.PerformanceInsights or
        Section.IncidentPostMortems or Section.ThirdPartyIntegrationLessons;

    private static Entry Create(string text, Chapter chapter, List<Block> blocks)
    {
        var heading = chapter.Heading!;
        var fields = FieldReader.Read(blocks);
        var title = EntryTitle.Read(heading.Content.Text);
        var links = heading.Content.Links.Concat(blocks.SelectMany(Links));
        return new Entry(
            chapter.Section, heading.Content.Text, IntegrationDate(chapter, fields) ?? title.Date, title.Topic, chapter.Anchor!, fields,
            Fences(blocks).ToImmutableArray(), links.ToImmutableArray(), heading.Content.Span,
            SourceLines.Trim(text, TextSpan.FromBounds(heading.Span.Start, chapter.End)))
        {
            Unfilled = FieldReader.Unfilled(blocks),
            Actions = ActionItemReader.Read(blocks),
        };
    }

    private static string? IntegrationDate(Chapter chapter, ImmutableArray<Field> fields) =>
        chapter.Section != Section.ThirdPartyIntegrationLessons
            ? null
            : fields.FirstOrDefault(field => SectionNames.Letters(field.Label) == "integrationdate")?.Value.Trim('[', ']');

    private static IEnumerable<Fence> Fences(IEnumerable<Block> blocks) =>
        blocks.OfType<FenceBlock>().Select(FenceReader.Read).OfType<Fence>();

    private static IEnumerable<Link> Links(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Content.Links,
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Links),
        _ => [],
    };
}
