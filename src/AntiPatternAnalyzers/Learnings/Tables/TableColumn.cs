using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Tables;

/// <summary>Columns by the letters of their headers, so that case, emphasis and hyphens do not count.</summary>
internal static class TableColumn
{
    /// <summary>The first column with one of <paramref name="names"/>, or null.</summary>
    public static int? Find(TableBlock table, params string[] names)
    {
        for (var column = 0; column < table.Header.Cells.Length; column++)
        {
            if (names.Contains(SectionNames.Letters(table.Header.Cells[column].Text)))
                return column;
        }

        return null;
    }

    /// <summary>The row's cell in <paramref name="column"/>; an empty one where the row is too short.</summary>
    public static Cell? Cell(TableRow row, int? column)
    {
        if (column is not { } index)
            return null;

        return index < row.Cells.Length
            ? row.Cells[index]
            : new Cell(ImmutableArray<Inline>.Empty, new TextSpan(row.Span.End, 0));
    }
}
