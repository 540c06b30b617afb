using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>Code as deep and as long as only programs write it, in a thread with a small stack: all is found, or the row says why not. Before, each of these took minutes or ended the process.</summary>
public class LargeCodeTests
{
    private const int SmallStack = 1 << 20;
    private const int LargeStack = 1 << 28;
    private const int Length = 1000;

    [Fact]
    public void Calls_upon_calls() => Assert.Equal(Length, Found("`$s.Append($x)` where `$s` is a string builder", $"object M(System.Text.StringBuilder b) => b{Repeat(".Append(1)")};"));

    [Fact]
    public void Members_behind_members() => Assert.Equal(1, Found("`$x.Value`", $"C Next; int Value; int M(C c) => c{Repeat(".Next")}.Value;"));

    [Fact]
    public void Members_of_what_may_be_null() => Assert.Equal(1, Found("`$x.First`", $"C First, Next; C? M(C c) => c.First{Repeat("?.Next", 10_000)};"));

    [Fact]
    public void Members_of_what_may_be_null_within_a_pattern() => Assert.Equal(1, Found("`return $x.Next;`", $"C Next; C? M(C c) {{ return c{Repeat("?.Next", 10_000)}; }}"));

    [Fact]
    public void Members_that_nobody_knows() => Assert.Equal(0, Found("`$x.Value` where `$x` is `string`", $"int M(C c) => c{Repeat(".Next", 300)}.Value;"));

    [Fact]
    public void Operands_upon_operands() => Assert.Equal(Length, Found("`$a + $b` where `$a` is `string` and `$b` is `\"b\"`", $"string M(string a) => a{Repeat(" + \"b\"")};"));

    [Fact]
    public void Conditions_upon_conditions() => Assert.Equal(Length, Found("`$a != null && $b != null`", $"bool M(object o) => o != null{Repeat(" && o != null")};"));

    [Fact]
    public void Both_sides_of_a_comparison() => Assert.Equal(1, Found("`$a == $a`", $"C Next; bool M(C c) => c{Repeat(".Next", 200)} == c{Repeat(".Next", 200)};"));

    [Fact]
    public void Sides_that_are_too_deep_to_be_compared_say_so()
    {
        var problems = new List<Problem>();
        Assert.Equal(0, Found("`$a == $a`", $"C Next; bool M(C c) => c{Repeat(".Next", 5000)} == c{Repeat(".Next", 5000)};", problems));
        Assert.Equal("it is nested too deeply", Assert.Single(problems).Arguments[0]);
    }

    [Fact]
    public void Parentheses_round_parentheses() => Assert.Equal(1, Found("`$t.Result` where `$t` is a task", $"int M(Task<int> t) => {new string('(', 10_000)}t.Result{new string(')', 10_000)};"));

    [Fact]
    public void Parentheses_round_what_a_condition_asks() => Assert.Equal(1, Found("`return $x;` where `$x` is null", $"object M() {{ return {new string('(', 10_000)}null{new string(')', 10_000)}; }}"));

    [Fact]
    public void A_constant_of_thousands_of_operands() => Assert.Equal(1, Found("`return 10001;`", $"int M() {{ return 1{Repeat(" + 1", 10_000)}; }}"));

    [Fact]
    public void Branch_behind_branch() => Assert.Equal(Length, Found("`$t.Result` where `$t` is a task", $"int M(int x, Task<int> t) {{ {Repeat("if (x == 1) { return t.Result; } else ")} return 0; }}"));

    [Fact]
    public void Lambdas_in_lambdas() => Assert.Equal(1, Found("`$t.Result` where `$t` is a task, inside a lambda", $"object M(Task<int> t) => {Repeat("(Func<object>)(() => ", 100)}t.Result{new string(')', 100)};"));

    [Fact]
    public void A_block_of_thousands_of_statements_stops_a_row_that_looks_through_it()
    {
        var problems = new List<Problem>();
        Assert.Equal(0, Found("`F($x);` before `F($y);` where `$y` is `string`", $"void F(int x) {{ }} void M(int x) {{ {Repeat("F(x); ", 5000)} }}", problems));
        Assert.Equal("its clauses look through too much of this file", Assert.Single(problems).Arguments[0]);
    }

    private static int Found(string cell, string members, List<Problem>? problems = null)
    {
        var tree = On(LargeStack, () => CSharpSyntaxTree.ParseText($"class C {{ {members} }}", Code.Options, "/repo/Code.cs"));
        var compilation = Code.Compile().AddSyntaxTrees(tree);
        var rules = Document.Bind(Document.OfCell(cell), compilation);
        var failures = problems ?? [];
        var found = On(SmallStack, () => FindingScan.Find(tree, rules, CancellationToken.None, (_, problem) => failures.Add(problem)).Count());
        if (problems == null) Assert.Empty(failures.Select(problem => problem.Message));
        return found;
    }

    private static string Repeat(string part, int count = Length) => string.Concat(Enumerable.Repeat(part, count));

    /// <summary>The compiler's own parser has no guard against brackets, and needs a stack like that of its own threads.</summary>
    private static T On<T>(int stack, Func<T> work)
    {
        var result = default(T);
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => result = work()), stack);
        thread.Start();
        thread.Join();
        return thrown == null ? result! : throw new InvalidOperationException("It threw.", thrown);
    }
}
