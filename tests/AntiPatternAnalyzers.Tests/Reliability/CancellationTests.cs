using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Reviews;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>A host that has lost its interest is obeyed in each step, and what was given up leaves nothing behind.</summary>
public class CancellationTests
{
    private const string Row = "| AP0001: a: `$t.Result` where `$t` is a task | p | q |";

    private static readonly CancellationToken Cancelled = new(canceled: true);
    private static readonly string Code = "class C { int M(Task<int> t) => t.Result; }";

    [Fact]
    public void Reading_stops() => Assert.ThrowsAny<OperationCanceledException>(() => LearningsReader.Read("/repo/LEARNINGS.md", SourceText.From(Document.OfRows(Row)), Cancelled));

    [Fact]
    public void Compiling_stops() => Assert.ThrowsAny<OperationCanceledException>(() =>
        RuleCompiler.Compile([LearningsReader.Read("/repo/LEARNINGS.md", SourceText.From(Document.OfRows(Row)), CancellationToken.None)], Verification.Code.Options, Cancelled));

    [Fact]
    public void Reviewing_stops() => Assert.ThrowsAny<OperationCanceledException>(() => RuleReviews.Problems(Rules().Rules, Rules().Names, Cancelled));

    [Fact]
    public void Searching_stops()
    {
        var rules = Rules();
        Assert.ThrowsAny<OperationCanceledException>(() => FindingScan.Find(Tree(rules), rules, Cancelled).ToList());
    }

    [Fact]
    public void Matching_stops_in_the_middle_of_a_file()
    {
        var rules = Document.Bind(Document.OfRows(Row), Verification.Code.Compile(("/repo/Code.cs", $"class C {{ void M(Task<int> t) {{ {string.Concat(Enumerable.Repeat("_ = t.Result; ", 1000))} }} }}")));
        using var stop = new CancellationTokenSource();
        var found = FindingScan.Find(Tree(rules), rules, stop.Token).GetEnumerator();
        Assert.True(found.MoveNext());
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => found.MoveNext());
    }

    [Fact]
    public void What_was_given_up_is_done_when_asked_again()
    {
        var document = Document.OfRows(Row.Replace("AP0001", "AP0002"));
        var compilation = Verification.Code.Compile(("/repo/Code.cs", Code));
        Assert.ThrowsAny<OperationCanceledException>(() => ProjectRules.Of(compilation, [("/repo/LEARNINGS.md", SourceText.From(document))], new HelpLink("", "", FileLinks: false), Cancelled));

        var rules = Document.Bind(document, compilation);
        Assert.Equal(["AP0002"], FindingScan.Find(Tree(rules), rules, CancellationToken.None).Select(finding => finding.Rule.Id));
    }

    private static ProjectRules Rules() => Document.Bind(Document.OfRows(Row), Verification.Code.Compile(("/repo/Code.cs", Code)));

    private static SyntaxTree Tree(ProjectRules rules) => rules.Names.Compilation.SyntaxTrees.First(tree => tree.FilePath == "/repo/Code.cs");
}
