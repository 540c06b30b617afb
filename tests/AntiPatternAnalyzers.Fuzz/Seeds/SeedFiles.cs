using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Fuzz.Seeds;

/// <summary>What inputs are made of: the documents and the code of this repository.</summary>
internal static partial class SeedFiles
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The documents: samples, specifications, pages.</summary>
    public static ImmutableArray<string> Documents { get; } = [.. Read("*.md", "samples", "docs", "tests", "LEARNINGS.md")];

    /// <summary>The rows of the documents.</summary>
    public static ImmutableArray<RuleRow> Rows { get; } = [.. Documents.SelectMany(text => LearningsReader.Read("/seed/LEARNINGS.md", SourceText.From(text), CancellationToken.None).Rows)];

    /// <summary>The Anti-Pattern cells, as they are written.</summary>
    public static ImmutableArray<string> Cells { get; } = Written(row => row.AntiPattern);

    /// <summary>The Alternative cells.</summary>
    public static ImmutableArray<string> Alternatives { get; } = Written(row => row.Alternative);

    /// <summary>The code spans of cells.</summary>
    public static ImmutableArray<string> Spans { get; } =
    [
        .. Rows.SelectMany(row => new[] { row.AntiPattern, row.Alternative }).OfType<Cell>().SelectMany(cell => cell.Inlines.OfType<CodeSpan>())
            .Select(span => span.Code.Text).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Files of code: examples of the documents, and the tests' corpus.</summary>
    public static ImmutableArray<string> Code { get; } =
    [
        .. Documents.SelectMany(text => Block().Matches(text), (_, block) => block.Groups["code"].Value),
        .. Read("*.cs.txt", "tests"),
    ];

    private static ImmutableArray<string> Written(Func<RuleRow, Cell?> wanted) =>
    [
        .. Documents.SelectMany(text => LearningsReader.Read("/seed/LEARNINGS.md", SourceText.From(text), CancellationToken.None).Rows, (text, row) => wanted(row) is { } cell ? text.Substring(cell.Span.Start, cell.Span.Length) : "")
            .Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>In an order of their own, so that a number means the same input on every machine.</summary>
    private static IEnumerable<string> Read(string form, params string[] places) => places
        .Select(place => Path.Combine(Root, place))
        .SelectMany(place => File.Exists(place) ? [place] : Directory.EnumerateFiles(place, form, SearchOption.AllDirectories))
        .Where(file => !Built().IsMatch(file))
        .OrderBy(file => Path.GetRelativePath(Root, file).Replace('\\', '/'), StringComparer.Ordinal)
        .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "AntiPatternAnalyzers.sln")) ? folder.FullName : Find(folder.Parent!);

    [GeneratedRegex(@"^```csharp[^\n]*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Built();
}
