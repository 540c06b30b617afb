using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>The labelled fields among the blocks of an entry.</summary>
internal static class FieldReader
{
    /// <summary>The fields that hold something; those that still have the template's placeholders do not.</summary>
    public static ImmutableArray<Field> Read(IEnumerable<Block> blocks) =>
        Group(blocks)
            .Select(parts => (Parts: parts, Filled: parts.Where(IsFilled).ToList()))
            .Where(field => field.Filled.Count > 0)
            .Select(field => new Field(field.Parts[0].Label!, Value(field.Filled), Span(field.Parts)))
            .ToImmutableArray();

    // A label in a list belongs to the value of a field that stands outside of lists.
    private static List<List<ParagraphBlock>> Group(IEnumerable<Block> blocks)
    {
        var fields = new List<List<ParagraphBlock>>();
        foreach (var paragraph in blocks.OfType<ParagraphBlock>())
        {
            var open = fields.LastOrDefault();
            if (paragraph.Label is not null && (open is null || open[0].InList || !paragraph.InList))
                fields.Add([paragraph]);
            else
                open?.Add(paragraph);
        }

        return fields;
    }

    private static bool IsFilled(ParagraphBlock part) => part.Content.Text.Length > 0 && !Placeholder.Is(part.Content);

    private static string Value(List<ParagraphBlock> parts)
    {
        var value = Text(parts[0], parts[0]);
        for (var part = 1; part < parts.Count; part++)
            value += (parts[part].InList && parts[part - 1].InList ? "; " : " ") + Text(parts[part], parts[0]);
        return value;
    }

    private static string Text(ParagraphBlock part, ParagraphBlock first) =>
        part.Label is null || part == first ? part.Content.Text : $"{part.Label}: {part.Content.Text}";

    private static TextSpan Span(List<ParagraphBlock> parts) =>
        TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Count - 1].Span.End);
}
