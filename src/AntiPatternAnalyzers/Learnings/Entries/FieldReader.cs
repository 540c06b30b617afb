using System.Text;
using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>The labelled fields among the blocks of an entry.</summary>
internal static class FieldReader
{
    /// <summary>The fields that hold something; those that still have the template's placeholders do not.</summary>
    public static ImmutableArray<Field> Read(IEnumerable<Block> blocks) => Read(blocks, filled: true);

    /// <summary>The others.</summary>
    public static ImmutableArray<Field> Unfilled(IEnumerable<Block> blocks) => Read(blocks, filled: false);

    private static ImmutableArray<Field> Read(IEnumerable<Block> blocks, bool filled) =>
        Group(blocks)
            .Where(field => field.Any(IsFilled) == filled)
            .Select(field => new Field(field[0].Label!, Value(field), Span(field)))
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

    private static string Value(List<ParagraphBlock> field)
    {
        var value = new StringBuilder();
        var last = field[0];
        foreach (var part in field.Where(IsFilled))
        {
            if (value.Length > 0)
                value.Append(part.InList && last.InList ? "; " : " ");
            if (part.Label is not null && part != field[0])
                value.Append(part.Label).Append(": ");
            value.Append(part.Content.Text);
            last = part;
        }

        return value.ToString();
    }

    private static TextSpan Span(List<ParagraphBlock> field) =>
        TextSpan.FromBounds(field[0].Span.Start, field[field.Count - 1].Span.End);
}
