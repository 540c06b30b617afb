using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AntiPatternAnalyzers.Tests.Learnings;

public class ReadingTests
{
    private static readonly string[] Marks =
    [
        "|", "\\|", "`", "``", "\\", "*", "**", "_", "~~", "[", "](#a)", "]", "<a id=x>", "<!--", "-->", "<br>", "&amp;", "$x", ":", "-", "#", "# ",
        ">", "> ", "- ", "1. ", "\t", " ", "\n", "\r\n", "\r", "\n\n", "```cs bad\n", "---\n", "|---|\n", "| Anti-Pattern |\n|---|\n", "**A**: ", "\0", "\uD800",
        "## Process Learnings\n", "### 2024-03-02: T\n", "[r]: x\n", "word", "é", "https://a.example", "===\n",
    ];

    public static Arbitrary<string> Markdown() => Arb.From(Gen.Elements(Marks).ListOf().Select(string.Concat));

    public static Arbitrary<string[]> CellPieces() => Arb.From(
        Gen.Elements("a", " ", "`b c`", "\\|", "**d**", "[e](#f)", "``g ` h``", "\\*", "`i \\| j`", "é", "~~k~~", "<!-- l -->", "*m `n`*").ArrayOf());

    [Property(MaxTest = 500)]
    public bool Any_text_is_read(string? text) => SpansAreInside(text ?? "");

    [Property(MaxTest = 3000)]
    public Property Any_markdown_is_read() => Prop.ForAll(Markdown(), SpansAreInside);

    /// <summary>A bracket at the end of a paragraph, which Markdig 0.31 cannot read by itself.</summary>
    [Property(MaxTest = 1, Replay = "1014158720981140507,1366290075100008515,99")]
    public Property Brackets_that_Markdig_fails_at_are_read() => Prop.ForAll(Markdown(), SpansAreInside);

    [Property(MaxTest = 1000)]
    public Property Every_character_of_a_cell_is_the_one_it_came_from() => Prop.ForAll(CellPieces(), pieces =>
    {
        var text = $"| Problem | Anti-Pattern |\r\n|---|---|\r\n| x | {string.Concat(pieces)} |";
        return Contents(Read.Row(text).AntiPattern.Inlines).All(content => IsFrom(text, content));
    });

    [Fact]
    public void Cancelled_reading_stops()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => LearningsReader.Read("x.md", SourceText.From("# A"), cancelled));
    }

    private static bool SpansAreInside(string text)
    {
        var document = Read.Document(text);
        var all = new TextSpan(0, text.Length);
        Assert.DoesNotContain(document.Problems, problem => problem.Kind == ProblemKinds.UnreadableDocument);
        return document.Entries.SelectMany(Spans)
            .Concat(document.Rows.SelectMany(Spans))
            .Concat(document.WorkingPatterns.Select(row => row.Span))
            .Concat(document.Anchors.Values)
            .Concat(document.Problems.Select(problem => problem.Span))
            .All(span => all.Contains(span));
    }

    private static IEnumerable<TextSpan> Spans(Entry entry) =>
    [
        entry.Span, entry.HeadingSpan, .. entry.Fields.Select(field => field.Span), .. entry.Links.Select(link => link.Span),
        .. entry.Fences.Select(fence => fence.Span), .. entry.Fences.SelectMany(fence => Spans(fence.Code)),
    ];

    private static IEnumerable<TextSpan> Spans(RuleRow row) =>
    [
        row.Span, row.AntiPattern.Span, .. row.AntiPattern.Inlines.Select(inline => inline.Span),
        .. Contents(row.AntiPattern.Inlines).SelectMany(Spans),
    ];

    private static IEnumerable<TextSpan> Spans(MappedText content) =>
        Enumerable.Range(0, content.Text.Length).Select(at => content.ToSource(new TextSpan(at, 1)));

    private static IEnumerable<MappedText> Contents(IEnumerable<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        Words words => [words.Content],
        CodeSpan code => [code.Code],
        Link link => Contents(link.Label),
        _ => Enumerable.Empty<MappedText>(),
    });

    private static bool IsFrom(string text, MappedText content) =>
        Enumerable.Range(0, content.Text.Length).All(at => text[content.ToSource(new TextSpan(at, 1)).Start] == content.Text[at]);
}
