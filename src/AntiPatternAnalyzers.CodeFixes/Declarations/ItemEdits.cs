using AntiPatternAnalyzers.CodeFixes.Edits;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>Items of a list, such as bases or attributes, of which the template spells others than the pattern: the new take the place of the old.</summary>
internal static class ItemEdits
{
    /// <param name="before">The items of the pattern.</param>
    /// <param name="after">Those of the template.</param>
    /// <param name="inCode">What an item of the pattern stands for in the code, or null.</param>
    /// <param name="replace">Writes an item of the template over one of the code.</param>
    /// <param name="remove">Takes an item of the code out.</param>
    /// <param name="add">Writes an item of the template beside those of the code; told how many were added before it.</param>
    /// <returns>The edits; null where one cannot be written.</returns>
    public static IEnumerable<Edit>? Of<T>(List<T> before, List<T> after, Func<T, T?> inCode, Func<T, T, Edit?> replace, Func<T, Edit?> remove, Func<T, int, Edit?> add)
        where T : SyntaxNode
    {
        var removed = Without(before, after).Select(inCode).ToList();
        var added = Without(after, before);
        if (removed.Contains(null)) return null;
        var edits = removed.Select((item, index) => index < added.Count ? replace(added[index], item!) : remove(item!))
            .Concat(added.Skip(removed.Count).Select(add)).ToList();
        return edits.Contains(null) ? null : edits.OfType<Edit>();
    }

    private static List<T> Without<T>(List<T> items, List<T> others)
        where T : SyntaxNode => items.Where(item => !others.Any(other => other.ToString() == item.ToString())).ToList();
}
