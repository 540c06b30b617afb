using AntiPatternAnalyzers.Fuzz.Seeds;

namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>Some lines of a document, changed: as Markdown, by lines, and by letters.</summary>
internal static class DocumentMutation
{
    private const int MostLines = 30;
    private const string Table = "| ID | Anti-Pattern | Problem Caused | Alternative | Severity | Scope | Learning |\n|---|---|---|---|---|---|---|\n";

    private static readonly ImmutableArray<string[]> Lines = [.. SeedFiles.Documents.Select(text => text.Split('\n'))];

    public static string Make(Chance chance)
    {
        var lines = chance.Of(Lines);
        var start = chance.Below(lines.Length);
        var some = lines.Skip(start).Take(1 + chance.Below(MostLines)).ToList();
        var text = string.Join(Break(chance), PieceMutation.Change(some, () => chance.Of(chance.Of(Lines)), chance));
        for (var times = chance.Below(3); times > 0; times--) text = TextMutation.Change(text, chance);
        return chance.Once(3) ? Table + text : text;
    }

    private static string Break(Chance chance) => chance.Below(10) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
}
