namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Makes tables and paragraphs, divided at their labels, of the lines that Markdig takes for one paragraph.</summary>
/// <param name="text">The document.</param>
/// <param name="read">Reads the links and code spans of a piece of text.</param>
internal sealed class LineBlocks(string text, Func<MappedText, Cell> read)
{
    public IEnumerable<Block> Read(ImmutableArray<TextSpan> lines, bool inList)
    {
        var header = PipeTable.FindHeader(text, lines);
        var prose = header < 0 ? lines : ImmutableArray.Create(lines, 0, header);
        foreach (var paragraph in Paragraphs(prose, inList))
            yield return paragraph;
        if (header >= 0)
            yield return Table(ImmutableArray.Create(lines, header, lines.Length - header));
    }

    private TableBlock Table(ImmutableArray<TextSpan> lines) => new(
        Row(lines[0]),
        Row(lines[1]),
        ImmutableArray.Create(lines, 2, lines.Length - 2).Select(Row).ToImmutableArray(),
        TextSpan.FromBounds(lines[0].Start, lines[lines.Length - 1].End));

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
            yield return Paragraph(ImmutableArray.Create(lines, first, next - first), inList);
            first = next;
        }
    }

    private ParagraphBlock Paragraph(ImmutableArray<TextSpan> lines, bool inList)
    {
        var span = TextSpan.FromBounds(lines[0].Start, lines[lines.Length - 1].End);
        var label = Label.At(text, lines[0]);
        if (label is not null)
            lines = lines.SetItem(0, TextSpan.FromBounds(lines[0].Start + label.Length, lines[0].End));
        return new ParagraphBlock(label?.Name, read(SourceLines.Join(text, lines, lines[0].Start)), inList, span);
    }
}
