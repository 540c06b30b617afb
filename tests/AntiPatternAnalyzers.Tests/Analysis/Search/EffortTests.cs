using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis.Search;

/// <summary>What a row costs, in nodes and questions.</summary>
public class EffortTests
{
    private const string Blocking = "`$task.Result` where `$task` is a task";

    [Fact]
    public void A_row_looks_at_nothing_in_a_file_without_its_words() => Assert.Equal(new Effort.Count(0, 0, 0), Of(Blocking, "class C { int M(C c) => c.Outcome; int Outcome; }"));

    [Fact]
    public void A_row_looks_at_nothing_where_a_second_word_is_missing() =>
        Assert.Equal(0, Of("`if ($set.Contains($x)) { $set.Remove($x); }`", "class C { bool M(HashSet<int> set) { if (set.Contains(1)) { } return true; } }").Nodes);

    [Fact]
    public void What_is_declared_is_not_asked() => Assert.Equal(new Effort.Count(1, 0, 0), Of(Blocking, "class C { int Result = 1; int M(C c) => c.Result; }"));

    [Fact]
    public void A_finding_whose_receiver_is_declared_asks_nothing() => Assert.Equal(new Effort.Count(1, 0, 1), Of(Blocking, "class C { int M(Task<int> t) => t.Result; }"));

    [Fact]
    public void What_declarations_do_not_tell_is_asked() => Assert.True(Of(Blocking, "class C { T F<T>(T t) => t; int M(Task<int> t) => F(t).Result; }") is { Nodes: 1, Questions: > 0, Findings: 1 });

    private static Effort.Count Of(string cell, string code)
    {
        var compilation = Code.Compile(("/repo/Code.cs", code));
        var (rules, effort) = (Document.Bind(Document.OfCell(cell), compilation), new Effort());
        foreach (var tree in compilation.SyntaxTrees) _ = FindingScan.Find(tree, rules, effort, CancellationToken.None).Count();
        return effort[0];
    }
}
