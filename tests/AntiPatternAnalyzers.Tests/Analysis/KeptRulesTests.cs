using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>Rules are bound once for as long as their names mean the same, and anew as soon as an edit gives a name another meaning.</summary>
public class KeptRulesTests
{
    private const string Use = "class Use { object M(Task<int> t) => t.Result; }";

    [Fact]
    public void Typing_in_a_body_binds_nothing_anew()
    {
        var text = Text("`$task.Result` where `$task` is a task");
        var before = Rules(Code.Compile(("/repo/Use.cs", Use)), text).Bound(0);

        Assert.Same(before, Rules(Code.Compile(("/repo/Use.cs", Use)), text).Bound(0));
        Assert.Same(before, Rules(Code.Compile(("/repo/Use.cs", Use.Replace("=> t.Result", "{ return t.Result; }"))), text).Bound(0));
    }

    [Fact]
    public void A_rule_that_names_a_type_which_its_namespace_lacks_is_bound_once()
    {
        var text = Text("`$db.Save()` where `$db` is `System.Threading.Context`");

        Assert.Same(Rules(Code.Compile(("/repo/Use.cs", Use)), text).Bound(0), Rules(Code.Compile(("/repo/Use.cs", Use + " ")), text).Bound(0));
    }

    [Fact]
    public void A_rule_that_names_a_type_of_the_project_is_bound_in_each_compilation()
    {
        var text = Text("`Use.N($x)`");
        var code = "class Use { public static void N(int x) { N(1); } }";

        Assert.Equal(1, Count(text, code));
        Assert.Equal(1, Count(text, code.Replace("N(1);", "N(2);")));
        Assert.Equal(0, Count(text, code.Replace("class Use", "class Other")));
    }

    [Theory]
    [InlineData("`new Later()`", "class Use { object M() => new Later(); }", "class Later { }", 0, 1)]
    [InlineData("`new StringBuilder()`", "class Use { object M() => new System.Text.StringBuilder(); }", "class StringBuilder { }", 1, 0)]
    [InlineData("`new StringBuilder()`", "class Use { object M() => new System.Text.StringBuilder(); }", "namespace System { class StringBuilder { } }", 1, 0)]
    [InlineData("`new StringBuilder()`", "class Use { object M() => new System.Text.StringBuilder(); }", "namespace A { class StringBuilder { } }", 1, 0)]
    [InlineData("`new StringBuilder()`", "class Use { object M() => new System.Text.StringBuilder(); }", "class Outer { class StringBuilder { } }", 1, 1)]
    [InlineData("`Clock.Now`", "class Use { object M() => System.DateTime.Now; }", "global using Clock = System.DateTime;", 0, 1)]
    [InlineData("`$db.Save()` where `$db` is `Far.Away.Context`", "namespace Far { class Use { void M(Away.Context c) => c.Save(); } }", "namespace Far.Away { class Context { public void Save() { } } }", 0, 1)]
    [InlineData("`DateTime.Now`", "class Use { object M() => System.DateTime.Now; }", "class Whatever { }", 1, 1)]
    public void A_declaration_that_gives_a_name_another_meaning_counts_at_once_and_no_longer_than_it_stands(string row, string code, string declaration, int without, int with)
    {
        var text = Text(row);
        var (plain, edited) = (Code.Compile(("/repo/Use.cs", code), ("/repo/More.cs", "")), Code.Compile(("/repo/Use.cs", code), ("/repo/More.cs", declaration)));

        Assert.Equal((without, with, without), (Count(text, plain), Count(text, edited), Count(text, plain.Clone())));
    }

    [Fact]
    public void What_is_kept_holds_no_compilation()
    {
        var (compilation, next, book) = Found(Text("`$task.Result` where `$task` is a task"));
        for (var turn = 0; turn < 10 && compilation.IsAlive; turn++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        Assert.NotNull(KeptRules.Of(book, next).At(0));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, Compilation Next, RuleBook Book) Found(SourceText text)
    {
        var compilation = Code.Compile(("/repo/Use.cs", Use));
        var rules = Rules(compilation, text);
        Assert.Single(FindingScan.Find(compilation.SyntaxTrees[0], rules, default));
        var tree = compilation.SyntaxTrees[0];
        return (new WeakReference(compilation), compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(Use + " "))), rules.Set);
    }

    private static SourceText Text(string cell) => SourceText.From(Document.OfCell(cell));

    private static ProjectRules Rules(CSharpCompilation compilation, SourceText text) => ProjectRules.Of(compilation, [("/repo/LEARNINGS.md", text)], new HelpLink("", "", false), default);

    private static int Count(SourceText text, string code) => Count(text, Code.Compile(("/repo/Use.cs", code)));

    private static int Count(SourceText text, CSharpCompilation compilation)
    {
        var rules = Rules(compilation, text);
        return compilation.SyntaxTrees.Sum(tree => FindingScan.Find(tree, rules, default).Count());
    }
}
