namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>
/// Cuts a line of a pipe table into cells, by GitHub's rule: at every pipe without a backslash before it, whatever it
/// stands in. Where that cuts a code span in two, the pieces are put together again and the pipes between are noted.
/// </summary>
/// <param name="Cells">The cells in the document, blanks included.</param>
/// <param name="BarePipes">The pipes that GitHub cuts at, but the author did not mean to.</param>
internal sealed record PipeRow(ImmutableArray<TextSpan> Cells, ImmutableArray<TextSpan> BarePipes)
{
    public static PipeRow Cut(string text, TextSpan line)
    {
        var cells = CutAtPipes(text, line);
        var unclosed = cells.Select(cell => BackTicks.Unclosed(text, cell)).ToList();
        return unclosed.All(lengths => lengths.Count == 0)
            ? new PipeRow(cells.ToImmutableArray(), ImmutableArray<TextSpan>.Empty)
            : Join(cells, unclosed);
    }

    /// <summary>The text of a cell without the blanks round it and the backslashes before its pipes.</summary>
    public static MappedText Unescape(string text, TextSpan cell)
    {
        cell = SourceLines.Trim(text, cell);
        var content = new MappedTextBuilder();
        for (var at = cell.Start; at < cell.End;)
        {
            var escape = text.IndexOf("\\|", at, cell.End - at, StringComparison.Ordinal);
            var stop = escape < 0 ? cell.End : escape;
            content.Append(text.Substring(at, stop - at), at);
            if (escape >= 0)
                content.Append("|", escape + 1);
            at = escape < 0 ? cell.End : escape + 2;
        }

        return content.ToMappedText(cell.Start);
    }

    private static List<TextSpan> CutAtPipes(string text, TextSpan line)
    {
        line = SourceLines.Trim(text, line);
        var start = line.Start;
        if (start < line.End && text[start] == '|')
            start++;

        var cells = new List<TextSpan>();
        for (var at = start; at < line.End; at++)
        {
            if (text[at] != '|' || (at > start && text[at - 1] == '\\'))
                continue;
            cells.Add(TextSpan.FromBounds(start, at));
            start = at + 1;
        }

        if (start < line.End || cells.Count == 0)
            cells.Add(TextSpan.FromBounds(start, line.End));
        return cells;
    }

    private static PipeRow Join(List<TextSpan> cells, List<List<int>> unclosed)
    {
        var lastCellWith = unclosed
            .SelectMany((lengths, cell) => lengths.Select(length => (length, cell)))
            .GroupBy(run => run.length, run => run.cell)
            .ToDictionary(runs => runs.Key, runs => runs.Last());

        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        var pipes = ImmutableArray.CreateBuilder<TextSpan>();
        for (var first = 0; first < cells.Count;)
        {
            var (last, closed) = (first, 0);
            while (unclosed[last].FirstOrDefault(length => length != closed && lastCellWith[length] > last) is var open and > 0)
                (last, closed) = (unclosed.FindIndex(last + 1, lengths => lengths.Contains(open)), open);
            for (var cell = first; cell < last; cell++)
                pipes.Add(new TextSpan(cells[cell].End, 1));
            joined.Add(TextSpan.FromBounds(cells[first].Start, cells[last].End));
            first = last + 1;
        }

        return new PipeRow(joined.ToImmutable(), pipes.ToImmutable());
    }
}
