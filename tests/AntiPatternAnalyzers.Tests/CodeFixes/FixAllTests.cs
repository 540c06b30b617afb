using Microsoft.CodeAnalysis.CodeFixes;

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
    public async Task Writes_no_comment_for_a_row_in_prose()
    {
        const string code = "class A { object a = DateTime.Now; }";
        var shop = Shop.Of(Fix.Row("`DateTime.Now`", "ask the clock"), code);
        Assert.Equal([code], await shop.AfterAllAsync("AP0001", FixAllScope.Solution));
    }
}
