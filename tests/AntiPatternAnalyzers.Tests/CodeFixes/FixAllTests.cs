using Microsoft.CodeAnalysis.CodeFixes;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class FixAllTests
{
    [Theory]
    [InlineData("`Math.Abs($x)`", "`-$x`", "_ = Math.Abs(Math.Abs(Math.Abs(1)));", "_ = -(-(-1));")]
    [InlineData("`string.Concat($a, $b)`", "`$a + $b`", "_ = string.Concat(string.Concat(\"a\", string.Concat(\"b\", \"c\")), string.Concat(\"d\", \"e\"));", "_ = \"a\" + (\"b\" + \"c\") + (\"d\" + \"e\");")]
    [InlineData("`Task.Run($f)`", "`Task.Factory.StartNew($f)`", "_ = Task.Run(() => { Task.Run(() => { Task.Run(() => { }); }); });", "_ = Task.Factory.StartNew(() => { Task.Factory.StartNew(() => { Task.Factory.StartNew(() => { }); }); });")]
    [InlineData("`DateTime.Now`", "`DateTime.UtcNow`", "_ = DateTime.Now - DateTime.Now;\n_ = DateTime.Now;", "_ = DateTime.UtcNow - DateTime.UtcNow;\n_ = DateTime.UtcNow;")]
    [InlineData("`GC.Collect(); GC.Collect();`", "`GC.Collect();`", "GC.Collect();\nGC.Collect();\nGC.Collect();\nGC.Collect();", "GC.Collect();")]
    [InlineData("`lock ($x) { ... }`", "`checked { ... }`", "lock (this)\n{\n    lock (this)\n    {\n        lock (this)\n        {\n            GC.Collect();\n        }\n    }\n}", "checked\n{\n    checked\n    {\n        checked\n        {\n            GC.Collect();\n        }\n    }\n}")]
    [InlineData("`checked { $s }`", "`$s`", "checked\n{\n    checked\n    {\n        checked\n        {\n            GC.Collect();\n        }\n    }\n}", "GC.Collect();")]
    [InlineData("`[Obsolete]`", "Remove it", "class C\n{\n    [Obsolete] int a;\n    [Obsolete]\n    int b;\n}", "class C\n{\n    int a;\n    int b;\n}")]
    public async Task Fixes_nested_and_overlapping_findings(string antiPattern, string alternative, string code, string expected) =>
        Assert.Equal(expected, await Fix.All(antiPattern, alternative, code));

    [Theory]
    [InlineData("_ = DateTime.Now;\n#pragma warning disable AP0001\n_ = DateTime.Now;\n#pragma warning restore AP0001\n_ = DateTime.Now;", "_ = DateTime.UtcNow;\n#pragma warning disable AP0001\n_ = DateTime.Now;\n#pragma warning restore AP0001\n_ = DateTime.UtcNow;")]
    public async Task Leaves_what_is_suppressed(string code, string expected) => Assert.Equal(expected, await Fix.All("`DateTime.Now`", "`DateTime.UtcNow`", code));

    [Fact]
    public async Task Leaves_out_what_is_not_safe_and_fixes_the_rest() => Assert.Equal(
        "_ = 2.0 * 2.0;\n_ = Math.Pow(Foo(), 2);\n_ = 3.0 * 3.0;\nstatic double Foo() => 1;",
        await Fix.All("`Math.Pow($x, 2)`", "`$x * $x`", "_ = Math.Pow(2.0, 2);\n_ = Math.Pow(Foo(), 2);\n_ = Math.Pow(3.0, 2);\nstatic double Foo() => 1;"));

    [Fact]
    public async Task Leaves_out_what_would_not_compile_and_fixes_the_rest() => Assert.Equal(
        "Task<int> a = Task.FromResult(1);\n_ = await a;\nlock (this) { _ = a.Result; }\n_ = await a;",
        await Fix.All("`$t.Result` where `$t` is a task", "`await $t`", "Task<int> a = Task.FromResult(1);\n_ = a.Result;\nlock (this) { _ = a.Result; }\n_ = a.Result;"));

    [Theory]
    [InlineData(FixAllScope.Document, "DateTime.UtcNow", "DateTime.Now")]
    [InlineData(FixAllScope.Project, "DateTime.UtcNow", "DateTime.UtcNow")]
    [InlineData(FixAllScope.Solution, "DateTime.UtcNow", "DateTime.UtcNow")]
    public async Task Reaches_as_far_as_it_is_asked_to(FixAllScope scope, string first, string second)
    {
        var shop = Shop.Of(Fix.Row("`DateTime.Now`", "`DateTime.UtcNow`"), "class A { object a = DateTime.Now; }", "class B { object b = DateTime.Now; }");
        Assert.Equal([$"class A {{ object a = {first}; }}", $"class B {{ object b = {second}; }}"], await shop.AfterAllAsync("AP0001", scope));
    }

    [Theory]
    [InlineData("AP0001", "DateTime.UtcNow")]
    [InlineData("AP0001:2", "DateTime.Today")]
    [InlineData("AP0001:3", "DateTime.Now")]
    [InlineData("AP0001:comment", "DateTime.Now")]
    public async Task Writes_the_template_that_was_chosen(string key, string expected)
    {
        var shop = Shop.Of(Fix.Row("`DateTime.Now`", "`DateTime.UtcNow` or `DateTime.Today`"), "class A { object a = DateTime.Now; }");
        Assert.Equal([$"class A {{ object a = {expected}; }}"], await shop.AfterAllAsync(key, FixAllScope.Document));
    }

    [Fact]
    public async Task Stops_where_rows_would_go_round_in_circles()
    {
        const string code = "class A { object a = DateTime.Now; object b = DateTime.UtcNow; }";
        var shop = Shop.Of(Fix.Row("`DateTime.Now`; `DateTime.UtcNow`", "`DateTime.UtcNow`; `DateTime.Now`"), code);
        Assert.Equal([code], await shop.AfterAllAsync("AP0001", FixAllScope.Document));
    }

    [Fact]
    public async Task Leaves_out_only_the_rows_that_go_round_in_circles()
    {
        var shop = Shop.Of(
            Document.OfRows(
                "| `DateTime.Now` | it broke | `DateTime.UtcNow` |", "| `DateTime.UtcNow` | it broke | `DateTime.Today` |",
                "| `DateTime.Today` | it broke | `DateTime.Now` |", "| `GC.Collect()` | it broke | `GC.Collect(1)` |"),
            "class A { object a = DateTime.Now; void M() { GC.Collect(); } }");
        Assert.Equal(["class A { object a = DateTime.Now; void M() { GC.Collect(1); } }"], await shop.AfterAllAsync("AP0000", FixAllScope.Document));
    }

    [Fact]
    public async Task Stops_where_rows_would_grow_the_code_without_an_end()
    {
        const string code = "class A { string M(string a) => a.Trim(); }";
        var shop = Shop.Of(
            Document.OfRows("| `$s.Trim()` | it broke | `$s.TrimEnd() + $s.TrimEnd()` |", "| `$s.TrimEnd()` | it broke | `$s.Trim() + $s.Trim()` |"), code);
        Assert.Equal([code], await shop.AfterAllAsync("AP0000", FixAllScope.Document));
    }

    [Fact]
    public async Task Fixes_several_rows_of_one_id_at_once_whatever_their_order()
    {
        string[] rows = ["| `string.Concat($a, $b)` | it broke | `$a + $b` |", "| `DateTime.Now` | it broke | `DateTime.UtcNow` |", "| `$x.ToString()` | it broke | `$\"{$x}\"` |"];
        const string code = "class A { string M() => string.Concat(DateTime.Now.ToString(), string.Concat(\"a\", DateTime.Now.ToString())); }";
        var texts = await Task.WhenAll(rows.Select((_, first) => Shop.Of(Document.OfRows([.. rows.Skip(first), .. rows.Take(first)]), code).AfterAllAsync("AP0000", FixAllScope.Document)));
        Assert.All(texts, text => Assert.Equal(["class A { string M() => $\"{DateTime.UtcNow}\" + (\"a\" + $\"{DateTime.UtcNow}\"); }"], text));
    }

    [Fact]
    public async Task Tries_again_what_only_stood_beside_something_that_is_not_safe() => Assert.Equal(
        "_ = (object)(Math.Pow(Foo(), 2) + 2.0 * 2.0);\nstatic double Foo() => 1;",
        await Fix.All("`Math.Pow($x, 2)`", "`$x * $x`", "_ = (object)(Math.Pow(Foo(), 2) + Math.Pow(2.0, 2));\nstatic double Foo() => 1;"));

    [Fact]
    public async Task Leaves_out_the_one_of_a_statement_that_would_not_compile() => Assert.Equal(
        "class C { void M(int[] a) { (long, int) b = (a.LongLength, a.Length + 0); } }",
        await Fix.All("`$x.Length` where `$x` is `int[]`", "`$x.LongLength`", "class C { void M(int[] a) { (long, int) b = (a.Length, a.Length + 0); } }"));

    [Fact]
    public async Task Leaves_out_the_removal_of_a_using_and_not_what_stands_beside_what_needs_it()
    {
        var shop = Shop.Of(
            Document.OfRows("| `using System.Text;` | it broke | Remove it |", "| `GC.Collect();` | it broke | Remove it |"),
            "using System.Text;\n\nclass A { object M() { GC.Collect(); return new StringBuilder(); } }");
        Assert.Equal(["using System.Text;\n\nclass A { object M() { return new StringBuilder(); } }"], await shop.AfterAllAsync("AP0000", FixAllScope.Document));
    }

    [Fact]
    public async Task Writes_no_comment_for_a_row_in_prose()
    {
        const string code = "class A { object a = DateTime.Now; }";
        var shop = Shop.Of(Fix.Row("`DateTime.Now`", "ask the clock"), code);
        Assert.Equal([code], await shop.AfterAllAsync("AP0001", FixAllScope.Solution));
    }
}
