using System.Globalization;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>The rows of the gallery, which are of all kinds, in one document.</summary>
internal static partial class GalleryRows
{
    private const int Ids = 299;
    private const string Head = "# Learnings\n\n## Anti-Patterns Discovered\n\n| Anti-Pattern | Problem Caused | Alternative | See | Scope |\n| --- | --- | --- | --- | --- |\n";

    private static readonly Lazy<ImmutableArray<(LearningsDocument Document, RuleRow Row)>> Known = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Gallery"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => LearningsReader.Read(file, SourceText.From(File.ReadAllText(file)), CancellationToken.None))
            .SelectMany(document => document.Rows, (document, row) => (document, row)),
    ]);

    /// <summary>All of them.</summary>
    public static ImmutableArray<RuleRow> All => [.. Known.Value.Select(known => known.Row)];

    /// <summary>As many as wanted: all of them, again and again.</summary>
    public static FreshText Document(int count) => Document(Enumerable.Range(0, count).Select(number => Known.Value[number % Known.Value.Length].Row));

    /// <summary>Some of them.</summary>
    public static FreshText Document(IEnumerable<RuleRow> rows)
    {
        var texts = Known.Value.ToDictionary(known => known.Row, known => known.Document.Text.ToString(known.Row.Span));
        return new("/gallery/LEARNINGS.md", Head + string.Concat(rows.Select((row, number) => Renumbered(texts[row], number + 1))));
    }

    /// <summary>The pool of IDs is small; rows beyond it share one.</summary>
    private static string Renumbered(string row, int number) =>
        WrittenId().Replace(row, number <= Ids ? $"AP{number.ToString("0000", CultureInfo.InvariantCulture)}: " : "", 1) + "\n";

    [GeneratedRegex(@"AP\d{4}: ")]
    private static partial Regex WrittenId();
}
