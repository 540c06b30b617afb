namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>Code in back-ticks, whatever it holds itself.</summary>
internal static class Ticks
{
    /// <summary>A code span in the cell of a table: pipes have a backslash.</summary>
    public static string Span(string code)
    {
        var ticks = new string('`', Longest(code) + 1);
        var blank = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        return Cell($"{ticks}{blank}{code}{blank}{ticks}");
    }

    /// <summary>Text in the cell of a table: one line, pipes have a backslash.</summary>
    public static string Cell(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>How many back-ticks stand side by side at most.</summary>
    public static int Longest(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var character in code) longest = Math.Max(longest, run = character == '`' ? run + 1 : 0);
        return longest;
    }
}
