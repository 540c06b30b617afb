using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Learnings;

/// <summary>Short ways to read a document in a test.</summary>
internal static class Read
{
    public static LearningsDocument Document(string text) =>
        LearningsReader.Read("LEARNINGS.md", SourceText.From(text), CancellationToken.None);

    public static Entry Entry(string text) => Assert.Single(Document(text).Entries);

    public static RuleRow Row(string text) => Assert.Single(Document(text).Rows);

    /// <summary>The cell of a rule table of one column and one row.</summary>
    public static Cell Cell(string cell) => Row($"| Anti-Pattern |\n| --- |\n| {cell} |").AntiPattern;

    /// <summary>The problems as <c>LRN014 'what it marks'</c>.</summary>
    public static string[] Problems(string text)
    {
        var document = Document(text);
        return [.. document.Problems.Select(problem => $"{problem.Kind.Id} '{document.Text.ToString(problem.Span)}'")];
    }

    /// <summary>Each piece as its kind and what it says: <c>code:x</c>.</summary>
    public static string Show(IEnumerable<Inline> inlines) => string.Join("|", inlines.Select(inline => inline switch
    {
        Words words => words.Content.Text,
        CodeSpan code => $"code:{code.Code.Text}",
        Link link => $"link:{link.Text}->{link.Target}",
        _ => throw new InvalidOperationException(),
    }));
}
