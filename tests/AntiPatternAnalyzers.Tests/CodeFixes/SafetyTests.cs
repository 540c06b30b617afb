namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class SafetyTests
{
    [Theory]
    [InlineData("`new List<$T>(...)`", "`new HashSet<$T>()`", "var t = new List<int> { 1, 2 };")]
    [InlineData("`string.Concat(\"...\")`", "`string.Concat()`", "_ = string.Concat(\"a\");")]
    [InlineData("`DateTime.Now`", "`DateTime.InUtc`", "_ = DateTime.Now;")]
    [InlineData("`DateTime.Now`", "`new NoSuchClock()`", "_ = DateTime.Now;")]
    [InlineData("`DateTime.Now`", "`return;`", "_ = DateTime.Now;")]
    public Task Offers_nothing_where_code_would_be_lost_or_a_name_is_missing(string antiPattern, string alternative, string code) =>
        Fix.OffersNothing(antiPattern, alternative, code);

    [Theory]
    [InlineData("`string.Concat($a)`", "`string.Copy($a)`", "_ = string.Concat((object)\"\");", "CS1503")]
    [InlineData("`$t.Result` where `$t` is a task", "`await $t`", "Task<int> a = null!; lock (this) { _ = a.Result; }", "CS1996")]
    [InlineData("`string.Concat($a, $b)`", "`string.Join($a, $b)`", "const string c = \"a\" + \"b\"; System.Linq.Expressions.Expression<Func<int>> e = () => int.Parse(string.Concat(c, c)); _ = $\"{string.Concat(c)}\"; const string d = c; _ = string.Concat(Foo(1), Foo(2)); static string Foo(int a) => \"\";", null)]
    [InlineData("`Math.Pow($x, 2)`", "`$x * $x`", "_ = Math.Pow(Foo(), 2); static double Foo() => 1;", "'Foo()' is evaluated more than once")]
    [InlineData("`Math.Max($x, $y)`", "`$x`", "_ = Math.Max(1, Foo()); static int Foo() => 1;", "'Foo()' is no longer evaluated")]
    [InlineData("`Math.Max($x, $y)`", "`Math.Min($y, $x)`", "_ = Math.Max(Foo(), Foo()); static int Foo() => 1;", "the order of evaluation changes")]
    [InlineData("`$x.Trim()`", "`$x.Trim(' ')`", "_ = \"\".Trim();", null)]
    [InlineData("`$x.Trim()`", "`$x.Trim().ToString()`", "_ = \"\".Trim();", "the row finds its own result again")]
    public async Task Says_why_a_person_should_look(string antiPattern, string alternative, string code, string? reason)
    {
        if (reason != null) await Fix.NeedsALook(antiPattern, alternative, code, reason);
        else Assert.NotEqual(code, await Fix.All(antiPattern, alternative, code));
    }

    [Fact]
    public Task Leaves_declarations_to_people_for_now() =>
        Fix.OffersNothing("`class $C : Exception { ... }`", "`class $C : InvalidOperationException { ... }`", "class C : Exception { int a; }");
}
