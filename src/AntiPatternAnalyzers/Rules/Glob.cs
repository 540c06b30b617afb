namespace AntiPatternAnalyzers.Rules;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders, <c>{a,b}</c> for either; in any
/// case. One without a slash speaks of names in any folder; one that ends in a plain name takes in what is below it.
/// </summary>
internal sealed class Glob
{
    private const int MostBraces = 8;
    private const int MostSpellings = 1000;
    private const string AnyFolders = "**";
    private readonly ImmutableArray<string[]> _spellings;

    private Glob(ImmutableArray<string[]> spellings) => _spellings = spellings;

    /// <summary>Reads a glob; null where it says nothing, or its braces do not pair up or give too many choices.</summary>
    public static Glob? Read(string text)
    {
        if (!HasPairedBraces(text))
            return null;
        var spellings = Spell(text.Replace('\\', '/')).Take(MostSpellings + 1).ToArray();
        return spellings.Length > MostSpellings || spellings.Any(SaysNothing) ? null : new Glob(spellings.Select(Segments).ToImmutableArray());
    }

    /// <summary>Whether a path with forward slashes fits.</summary>
    public bool Fits(string path)
    {
        var segments = path.Split('/');
        return _spellings.Any(spelling => Fits(spelling, segments, AnyFolders, FitsName));
    }

    private static bool FitsName(string pattern, string name) =>
        Fits(pattern.ToUpperInvariant().ToCharArray(), name.ToUpperInvariant().ToCharArray(), '*', (one, other) => one == '?' || one == other);

    /// <summary>Holds items against a pattern in which <paramref name="any"/> stands for any run; going back to the last such is enough.</summary>
    private static bool Fits<T>(T[] pattern, T[] items, T any, Func<T, T, bool> fits)
    {
        var (at, anyAt, resume) = (0, -1, 0);
        for (var item = 0; item < items.Length;)
        {
            if (at < pattern.Length && Equals(pattern[at], any))
                (anyAt, resume, at) = (at, item, at + 1);
            else if (at < pattern.Length && fits(pattern[at], items[item]))
                (at, item) = (at + 1, item + 1);
            else if (anyAt >= 0)
                (at, item) = (anyAt + 1, resume = resume + 1);
            else
                return false;
        }

        return pattern.Skip(at).All(rest => Equals(rest, any));
    }

    private static string[] Segments(string spelling)
    {
        var path = spelling.StartsWith("./", StringComparison.Ordinal) ? spelling.Substring(2) : spelling.TrimStart('/');
        var segments = path.TrimEnd('/').Split('/').ToList();
        var last = segments[segments.Count - 1];
        if (path.IndexOf('/') < 0)
            segments.Insert(0, AnyFolders);
        if (last.IndexOf('*') < 0 && last.IndexOf('?') < 0)
            segments.Add(AnyFolders);
        return segments.ToArray();
    }

    /// <summary>The glob in each of its spellings without braces.</summary>
    private static IEnumerable<string> Spell(string text)
    {
        var open = text.IndexOf('{');
        if (open < 0)
            return new[] { text };
        var close = text.IndexOf('}', open);
        return text.Substring(open + 1, close - open - 1).Split(',')
            .SelectMany(choice => Spell(text.Substring(close + 1)).Select(rest => text.Substring(0, open) + choice + rest));
    }

    private static bool SaysNothing(string spelling) => spelling.Trim('.', '/').Length == 0;

    private static bool HasPairedBraces(string text)
    {
        var braces = text.Where(letter => letter is '{' or '}').ToArray();
        return braces.Length % 2 == 0
            && braces.Length <= 2 * MostBraces
            && braces.Select((brace, i) => brace == (i % 2 == 0 ? '{' : '}')).All(fits => fits);
    }
}
