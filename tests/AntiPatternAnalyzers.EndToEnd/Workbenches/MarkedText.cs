namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>Text with <c>[|…|]</c> around what should be found, taken apart.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<Place> Places)
{
    private const string Open = "[|", Close = "|]";

    public static MarkedText Parse(string file, string marked)
    {
        var lines = marked.ReplaceLineEndings("\n").Split('\n');
        var places = lines.SelectMany((line, index) => Columns(line).Select(column => new Place(file, index + 1, column)));
        return new(string.Join('\n', lines.Select(Unmark)), [.. places]);
    }

    private static IEnumerable<int> Columns(string line)
    {
        for (var open = line.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = line.IndexOf(Open, open + 1, StringComparison.Ordinal))
        {
            yield return Unmark(line[..open]).Length + 1;
        }
    }

    private static string Unmark(string line) => line.Replace(Open, "").Replace(Close, "");
}
