namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Guesses which known words were meant by words that are not known.</summary>
internal static class Spelling
{
    private const int MostMistakes = 3;

    /// <summary>The phrase of <paramref name="known"/> that <paramref name="written"/> begins with, but for a slip; or null.</summary>
    public static string? Nearest(IReadOnlyList<string> written, IEnumerable<string> known) =>
        known
            .Select(phrase => (Phrase: phrase, Mistakes: Mistakes(Beginning(written, phrase), phrase)))
            .Where(guess => guess.Mistakes <= Math.Min((guess.Phrase.Length + 1) / 3, MostMistakes))
            .OrderBy(guess => guess.Mistakes)
            .ThenByDescending(guess => guess.Phrase.Length)
            .Select(guess => guess.Phrase)
            .FirstOrDefault();

    /// <summary>How many letters to add, drop, change or swap with their neighbour to get from one to the other, in any case.</summary>
    public static int Mistakes(string written, string meant)
    {
        var (from, to) = (written.ToLowerInvariant(), meant.ToLowerInvariant());
        var costs = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
                costs[i, j] = Cost(costs, from, to, i, j);
        }

        return costs[from.Length, to.Length];
    }

    private static int Cost(int[,] costs, string from, string to, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;
        var change = costs[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var cost = Math.Min(change, 1 + Math.Min(costs[i - 1, j], costs[i, j - 1]));
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(cost, 1 + costs[i - 2, j - 2]) : cost;
    }

    private static string Beginning(IReadOnlyList<string> written, string phrase) =>
        string.Join(" ", written.Take(phrase.Count(letter => letter == ' ') + 1));
}
