namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Finds the pipe table in the lines of a paragraph.</summary>
internal static class PipeTable
{
    /// <summary>The index of the header's line, or -1: the line before the first row of dashes.</summary>
    public static int FindHeader(string text, ImmutableArray<TextSpan> lines)
    {
        for (var line = 1; line < lines.Length; line++)
        {
            if (IsDelimiter(text, lines[line]))
                return line - 1;
        }

        return -1;
    }

    private static bool IsDelimiter(string text, TextSpan line)
    {
        var (pipe, dash) = (false, false);
        for (var at = line.Start; at < line.End; at++)
        {
            pipe |= text[at] == '|';
            dash |= text[at] == '-';
            if ("|-: \t".IndexOf(text[at]) < 0)
                return false;
        }

        return pipe && dash && PipeRow.Cut(text, line).Cells.All(cell => IsDashes(text.Substring(cell.Start, cell.Length).Trim()));
    }

    private static bool IsDashes(string cell)
    {
        var dashes = cell.Length - (cell.StartsWith(":", StringComparison.Ordinal) ? 1 : 0);
        return cell.Length > 0 && cell.Trim(':') is { Length: > 0 } line && line.All(c => c == '-') && dashes - line.Length <= 1;
    }
}
