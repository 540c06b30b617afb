namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>Changes a list of pieces: lines of a document, words of a cell, tokens of a pattern.</summary>
internal static class PieceMutation
{
    /// <summary>Changes some pieces.</summary>
    /// <param name="pieces">The pieces, which stay as they are.</param>
    /// <param name="foreign">Where other pieces come from.</param>
    /// <param name="chance">The choices.</param>
    public static List<string> Change(IReadOnlyList<string> pieces, Func<string> foreign, Chance chance)
    {
        var changed = pieces.ToList();
        for (var times = chance.Few; times > 0; times--) Once(changed, foreign, chance);
        return changed;
    }

    private static void Once(List<string> pieces, Func<string> foreign, Chance chance)
    {
        var at = chance.Below(pieces.Count + 1);
        if (at == pieces.Count)
        {
            pieces.Add(foreign());
            return;
        }

        switch (chance.Below(7))
        {
            case 0: pieces.RemoveAt(at); break;
            case 1: pieces.Insert(at, pieces[chance.Below(pieces.Count)]); break;
            case 2: pieces.Insert(at, foreign()); break;
            case 3: pieces[at] = foreign(); break;
            case 4: (pieces[at], pieces[0]) = (pieces[0], pieces[at]); break;
            case 5: pieces[at] = TextMutation.Change(pieces[at], chance); break;
            default: pieces.InsertRange(at, Enumerable.Repeat(pieces[at], chance.Few)); break;
        }
    }
}
