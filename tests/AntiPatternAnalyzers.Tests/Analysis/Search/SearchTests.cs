using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Adversary;
using AntiPatternAnalyzers.Tests.Verification;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis.Search;

/// <summary>The search by words is a shortcut: it finds what every rule at every node finds, in the same order.</summary>
public class SearchTests
{
    private static readonly Lazy<Compilation> Adversaries = new(() => Corpus.Compile(Corpus.Spellings.Concat(Corpus.LookAlikes)));

    public static TheoryData<string> Documents => [.. Repository.Specifications.Concat(Repository.Learnings)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void All_rows_find_the_same_in_the_corpus(string path) => AssertSame(Rules(Repository.Read(path).Text.ToString(), Adversaries.Value));

    [Fact]
    public void The_rows_of_the_corpus_find_the_same() => Assert.True(AssertSame(Rules(Corpus.Learnings, Adversaries.Value)) > 500);

    [Theory]
    [InlineData("`$t.Result`", "using T = System.Threading.Tasks.Task<int>; class C { int M(T t) => t.Result; }")]
    [InlineData("`DateTime.Now`", "using Clock = System.DateTime; class C { object a = Clock.Now; }")]
    [InlineData("`new StringBuilder()`", "class C { System.Text.StringBuilder a = new /* here */ (); }")]
    [InlineData("`$t.Result`", "class C { int M(Task<int> t) => t.Resul\\u0074; }")]
    [InlineData("`$t.Result`", "class C { int M(Task<int> t) => t.@Result; }")]
    [InlineData("`$map.Keys.Contains($k)`", "class C { bool? M(Dictionary<int, int> map) => map.Keys?.Contains(1); }")]
    [InlineData("`$a.Length > 0 && $b`", "class C { bool M(string s, bool a, bool b) => a && (s.Length > 0 && b); }")]
    [InlineData("`$o.Text = $v`", "class C { string Text { get; set; } = null!; object a = new C { Text = \"a\" }; }")]
    [InlineData("`Nullable<$T>`", "class C { int? a; }")]
    [InlineData("`ArrayList`", "using System.Collections; class C { void M() { var a = new ArrayList(); } }")]
    [InlineData("`List<$T>`", "class C { void M(IEnumerable<int> all) { var a = all.ToList(); } }")]
    [InlineData("`$x.$M()` where `$M` matches `^Log`", "class C { void LogAll() { } void M() => this?.LogAll(); }")]
    [InlineData("`$x.$M()` where `$M` is named `One` or `Two`", "class C { void Two() { } void M(C c) => c.Two(); }")]
    [InlineData("`$x is string`", "class C { bool M(object o) => o is string\ufffd; }")]
    [InlineData("`class $C { ... }`", "\u0301class C { }")]
    [InlineData("`F($x)` where `$x` is `$y.Trim()`", "class C { void F(string? a) { } void M(string? s) => F(s?.Trim()); }")]
    [InlineData("`var`", "class C { void M() { var a = 1; string b = \"\"; } }")]
    [InlineData("`double.NaN`", "class C { const double None = double.NaN; bool M(double x) => x.Equals(None); }")]
    public void A_word_may_hide_or_stand_elsewhere(string cell, string code)
    {
        var rules = Rules(Document.OfCell(cell), Code.Compile(("/repo/Code.cs", code)));

        Assert.True(AssertSame(rules) > 0, "Nothing is found at all.");
    }

    [Theory]
    [InlineData("// Result")]
    [InlineData("class C { string a = \"x.Result\"; }")]
    [InlineData("/// <see cref=\"Task{T}.Result\"/>\nclass C { }")]
    [InlineData("#if NEVER\nclass C { int M(Task<int> t) => t.Result; }\n#endif")]
    public void Words_that_are_no_code_are_none(string code) => Assert.Equal(0, AssertSame(Rules(Document.OfCell("`$t.Result`"), Code.Compile(("/repo/Code.cs", code)))));

    /// <summary>What a clause is held against was not found by a search: it may be any spelling.</summary>
    [Theory]
    [InlineData("`$x!` except `null`", "class C { string a = null!; }")]
    [InlineData("`(object)$x` except `$y.Trim()`", "class C { object M(string s) => (object)s.Trim(); }")]
    [InlineData("`F($x)` where `$x` is not `$y.Trim()`", "class C { void F(string? a) { } void M(string? s) => F(s?.Trim()); }")]
    [InlineData("`F($x)` where `$x` does not come from `$y.Trim()`", "class C { void F(string? a) { } void M(string? s) { var x = s?.Trim(); F(x); } }")]
    public void An_exception_holds_for_every_spelling(string cell, string code) => Assert.Equal(0, AssertSame(Rules(Document.OfCell(cell), Code.Compile(("/repo/Code.cs", code)))));

    private static ProjectRules Rules(string markdown, Compilation compilation) => Document.Bind(markdown, compilation);

    private static int AssertSame(ProjectRules rules)
    {
        var every = new EveryNode(rules);
        var trees = rules.Names.Compilation.SyntaxTrees.ToList();
        var wanted = trees.SelectMany(tree => FindingScan.Find(tree, rules, every, CancellationToken.None), Show).ToList();
        Assert.Equal(wanted, trees.SelectMany(tree => FindingScan.Find(tree, rules, CancellationToken.None), Show));
        return wanted.Count;
    }

    private static string Show(SyntaxTree tree, Finding finding) => $"{tree.FilePath} {finding.Match.Squiggle} {finding.Rule.Id} line {finding.Rule.Line}";
}
