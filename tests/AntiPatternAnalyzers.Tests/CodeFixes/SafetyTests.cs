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
    [InlineData("`$t.Result` where `$t` is a task", "`await $t`", "Task<int> a = null!; lock (this) { _ = a.Result; }", "an await cannot stand in a lock")]
    [InlineData("`Math.Pow($x, 2)`", "`$x * $x`", "_ = Math.Pow(Foo(), 2); static double Foo() => 1;", "'Foo()' is evaluated more than once")]
    [InlineData("`Math.Max($x, $y)`", "`$x`", "_ = Math.Max(1, Foo()); static int Foo() => 1;", "'Foo()' is no longer evaluated")]
    [InlineData("`Math.Max($x, $y)`", "`Math.Min($y, $x)`", "_ = Math.Max(Foo(), Foo()); static int Foo() => 1;", "the order of evaluation changes")]
    [InlineData("`GC.Collect();`", "`int unused;`", "GC.Collect();", "CS0168")]
    [InlineData("`$x.Length`", "`$x.LongLength`", "class C { void M(int[] a) => Foo(() => a.Length); static void Foo(Func<int> f) { } static void Foo(Func<long> f) { } }", "another overload would be called: C.Foo(Func<long>)")]
    [InlineData("`!($a == $b)`", "`$a != $b`", "class C { public static bool operator ==(C a, C b) => true; public static bool operator !=(C a, C b) => !(a == b); }", "the member would call itself")]
    [InlineData("`ReferenceEquals($a, null)`", "`$a == null`", "class C { public static bool operator ==(C? a, C? b) => ReferenceEquals(a, null) ? ReferenceEquals(b, a) : a.Equals(b); public static bool operator !=(C? a, C? b) => false; }", "the member would call itself")]
    [InlineData("`DateTime.Now`", "`Now`", "class C { DateTime Now => DateTime.Now; }", "the member would call itself")]
    [InlineData("`int.Parse($s)`", "`int.TryParse($s, out var number)`", "Console.WriteLine(int.Parse(\"1\"));", "another overload would be called: Console.WriteLine(bool)")]
    [InlineData("`$x.Trim()`", "`$x.Trim().ToString()`", "_ = \"\".Trim();", "the row finds its own result again")]
    public Task Says_why_a_person_should_look(string antiPattern, string alternative, string code, string reason) =>
        Fix.NeedsALook(antiPattern, alternative, code, reason);
}
