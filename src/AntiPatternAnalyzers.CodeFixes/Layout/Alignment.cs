namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>Which items of the result were in the code already: the longest sequence that both have.</summary>
internal static class Alignment
{
    /// <summary>For each written item the index of the item of the code that it keeps, or -1.</summary>
    public static int[] Of(IReadOnlyList<CodeItem> written, IReadOnlyList<CodeItem> code)
    {
        var longest = Lengths(written, code);
        var kept = Enumerable.Repeat(-1, written.Count).ToArray();
        for (int i = 0, j = 0; i < written.Count && j < code.Count;)
        {
            if (written[i].Key == code[j].Key) kept[i++] = j++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return kept;
    }

    private static int[,] Lengths(IReadOnlyList<CodeItem> written, IReadOnlyList<CodeItem> code)
    {
        var longest = new int[written.Count + 1, code.Count + 1];
        for (var i = written.Count - 1; i >= 0; i--)
        {
            for (var j = code.Count - 1; j >= 0; j--)
            {
                longest[i, j] = written[i].Key == code[j].Key ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }
}
