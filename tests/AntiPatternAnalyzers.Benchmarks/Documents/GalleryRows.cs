using System.Globalization;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>One document with as many rows as wanted, of all kinds: those of the gallery, again and again.</summary>
internal static partial class GalleryRows
{
    private const int Ids = 299;

    /// <summary>The gallery beside this program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Gallery");

    private static readonly Lazy<ImmutableArray<string>> Rows = new(() => [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(RowsOf)]);

    public static FreshText Document(int count)
    {
        var lines = Enumerable.Range(0, count).Select(number => Renumbered(Rows.Value[number % Rows.Value.Length], number + 1));
        return new("/gallery/LEARNINGS.md", $"# Learnings\n\n## Anti-Patterns Discovered\n\n| Anti-Pattern | Problem Caused | Alternative | See | Scope |\n| --- | --- | --- | --- | --- |\n{string.Concat(lines)}");
    }

    /// <summary>The pool of IDs is small; rows beyond it share one.</summary>
    private static string Renumbered(string row, int number) =>
        WrittenId().Replace(row, number <= Ids ? $"AP{number.ToString("0000", CultureInfo.InvariantCulture)}: " : "", 1) + "\n";

    private static IEnumerable<string> RowsOf(string file)
    {
        var document = LearningsReader.Read(file, SourceText.From(File.ReadAllText(file)), CancellationToken.None);
        return document.Rows.Select(row => document.Text.ToString(row.Span));
    }

    [GeneratedRegex(@"AP\d{4}: ")]
    private static partial Regex WrittenId();
}
