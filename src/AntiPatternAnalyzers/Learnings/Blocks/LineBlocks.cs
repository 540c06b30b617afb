namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Makes tables and paragraphs, divided at their labels, of the lines that Markdig takes for one paragraph.</summary>
/// <param name="text">The document.</param>
/// <param name="read">Reads the links and code spans of a piece of text.</param>
internal sealed class LineBlocks(string text, Func<MappedText, Cell> read)
{
    public IEnumerable<Block> Read(ImmutableArray<TextSpan> lines, bool inList)
    {
        var header = PipeTable.FindHeader(text, lines);
        var prose = header < 0 ? lines : lines.RemoveRange(header, lines.Length - header);
        foreach (var paragraph in Paragraphs(prose, inList))
            yield return paragraph;
        if (header >= 0)
            yield return Table(lines.Skip(header).Select(Row).ToImmutableArray());
    }

    private static TableBlock Table(ImmutableArray<TableRow> rows) =>
        new(rows[0], rows[1], rows.RemoveRange(0, 2), TextSpan.FromBounds(rows[0].Span.Start, rows[rows.Length - 1].Span.End));

    private TableRow Row(TextSpan line)
    {
        var row = PipeRow.Cut(text, line);
        return new TableRow(row.Cells.Select(cell => read(PipeRow.Unescape(text, cell))).ToImmutableArray(), row.BarePipes, line);
    }

    private IEnumerable<ParagraphBlock> Paragraphs(ImmutableArray<TextSpan> lines, bool inList)
    {
        for (var first = 0; first < lines.Length;)
        {
            var next = first + 1;
            while (next < lines.Length && Label.At(text, lines[next]) is null)
                next++;
            yield return Paragraph(lines.Skip(first).Take(next - first).ToArray(), inList);
            first = next;
        }
    }

    private ParagraphBlock Paragraph(TextSpan[] lines, bool inList)
    {
        var span = TextSpan.FromBounds(lines[0].Start, lines[lines.Length - 1].End);
        var label = Label.At(text, lines[0]);
        if (label is not null)
            lines[0] = TextSpan.FromBounds(lines[0].Start + label.Length, lines[0].End);
        return new ParagraphBlock(label?.Name, read(SourceLines.Join(text, lines, lines[0].Start)), inList, span);
    }
}
