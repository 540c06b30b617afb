using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Checklist;

namespace AntiPatternAnalyzers.Tests.Verification;

/// <summary>Small learnings documents and what the engine makes of them.</summary>
internal static class Document
{
    /// <summary>A document with one rule table of these rows.</summary>
    public static string OfRows(params string[] rows) =>
        "| Anti-Pattern | Problem Caused | Alternative |\n|---|---|---|\n" + string.Concat(rows.Select(row => row + "\n"));

    /// <summary>A document with one row that has this Anti-Pattern cell.</summary>
    public static string OfCell(string cell) => OfRows($"| AP0001: Test: {cell} | it broke | something else |");

    public static ProjectRules Bind(string markdown, Compilation compilation) => ProjectRules.Of(
        compilation,
        [("/repo/LEARNINGS.md", SourceText.From(markdown))],
        new HelpLink("https://example.org/repo", "/repo", FileLinks: true),
        CancellationToken.None);

    public static IEnumerable<DocumentProblem> AllProblems(string markdown)
    {
        var rules = Bind(markdown, Code.Compile());
        return rules.Problems.Concat(rules.Reviewed(CancellationToken.None));
    }

    /// <summary>The problems of a document and what its reviews say, as <c>LRN001 'text': message</c>.</summary>
    public static IEnumerable<string> Problems(string markdown) => Show(AllProblems(markdown));

    /// <summary>What the reviews alone say.</summary>
    public static IEnumerable<string> Reviewed(string markdown) => Show(Bind(markdown, Code.Compile()).Reviewed(CancellationToken.None));

    /// <summary>What the checklist says on a day of 2026, besides the problems.</summary>
    public static IEnumerable<string> Checked(string markdown)
    {
        var rules = Bind(markdown, Code.Compile());
        return Show(rules.Problems.Concat(rules.Set.Documents.SelectMany(document => ChecklistItem.Problems(document, new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc)))));
    }

    private static IEnumerable<string> Show(IEnumerable<DocumentProblem> problems) => problems.Select(found => $"{found.Problem.Kind.Id} '{found.Document.Text.ToString(found.Problem.Span)}': {found.Problem.Message}");
}
