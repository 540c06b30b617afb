using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Adversary;
using AntiPatternAnalyzers.Tests.Verification;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    [InlineData("`$x is 1 or $y`", "class C { bool M(int a) => a is 1or 2; }")]
    [InlineData("`$x is 0x1F or $y`", "class C { bool M(uint a) => a is 0x1Fuor 2; bool N(int a) => a is 0x1For 2; }")]
    [InlineData("`double.NaN`", "class C { const double None = double.NaN; bool M(double x) => x.Equals(None); }")]
    [InlineData("`$x ? $a : $b`", "class C { object M(bool x, int?[] a) => x?.5:x?a?[0]: x ? ..1 : x/* ? */?/* ? */1:2; }")]
    [InlineData("`!$x`", "class C { bool M(bool x, string s) => !x || !!x && s! != \"!\" && s!=s!; }")]
    [InlineData("`$x == $y`", "class C { bool M(int x) => x==1 || x/* == */== 2 || 3 !=x || $\"{x == 4}\" == \"x == 5\"; }")]
    [InlineData("`$x != $y` or its opposite", "class C { bool M(int x) => x!=1 || !(x == 2) || !(x != 3); }")]
    [InlineData("`$x ?? $y`", "class C { object M(object? x, object? y) => x??y??(y ??= x) ?? 1; }")]
    [InlineData("`$x[$y]`", "class C { object? M(int[]? x, int[][] y) => x?[0] ?? y[1][2] ?? new[] { x![3] }[0]; }")]
    [InlineData("`$x[^$y]`", "class C { int M(int[] x) => x[^1] + x[^ 2 ]; }")]
    [InlineData("`~$T() { ... }`", "class C { ~C() { } ~ C() { } int a = ~1; }")]
    [InlineData("`$x - $y`", "class C { int M(int x) => x-1 - -2 - x-- - --x -(-x); }")]
    [InlineData("`$x++`", "class C { int M(int x) { x++; ++x; return x+++x + +x; } }")]
    [InlineData("`$a && $b`", "class C { bool M(bool a, bool b) => a&&b && (a&b) && !(a && !b); }")]
    [InlineData("`$a % $b == 0`", "class C { bool M(int a) => a%2==0 || 0 == a % 3; }")]
    [InlineData("`$f($x)`", "class C { Func<int, Func<int, object>> F(int n = 1) => null!; object @if (int n) => 1; object M(int[] all) { if (F(1)(2) == F (3) ( 4 )) return(F(5)); foreach (var x in (all)) { } var g = F\n(6); @if (7); \u0046(8); var h = (F(9), (F)(10)); return new Func<int, int>[1][0](11) is (1) ? F/* ( */(12)! (13) : F<int>(14); } object F<T>(T t) => F(15)[0](16); string S => nameof(S) + $\"{F(17)}{(F(18))}\"; }")]
    [InlineData("`F($x)`", "class C { void F(object o) { } void M() { F // as this,\n (1); F // this if\n(2); F // a;\r\n\t(3);\n F /* , */ (4); F /* if */(5);\n#if NEVER,\n#endif\n F\n#region in\n (6);\n#endregion\n } }")]
    [InlineData("`$f($x)`", "class C { void F(int n) { } void M() { F\n/// x,\n(6); F\n#region new\n(1);\n#endregion\n F\n#if A\n;\n# else\n(2);\n#endif\n F\n#pragma warning disable CS1,\n(3); global::(1); a::(x); a::b::(3); } }")]
    [InlineData("`new Foo()`", "class Foo { } class C { Foo x = new\n#region b\n(); Foo y = new\u001A(); Foo z = new // a\n (); }")]
    [InlineData("`$x = $v`", "class C { int a; void M(int b) { a=b; a = b; if ((b=1) == 2) { } b+=1; a = b = 3; Action c = () => a=4; } C N => new C { a=5 }; }")]
    [InlineData("`$x => $y`", "class C { Func<int, int> a = x=>x, b = (x) => x, c = delegate (int x) { return x; }, d = x => { return x; }; int M(int y) => y switch { 1=>2, _ => 3 }; }")]
    [InlineData("`$x ? true : $b`", "class C { bool M(bool x) => \u0078 ? true : false; }")]
    [InlineData("`($T)$x`", "class C { void M(object o, double d) { var a = (int)o; var b = ( string ) o; var c = (int?)/* ; */ d; var e = (double).5 + (double) .5; var f = (int)-d + (int)+d; var g = (List<int>)o; object h = (Index)^1; h = (int)\n d; h = (object)\"a\" + (object)$\"b\" + (object)\'c\' + (object)@\"d\"; h = (Func<int>)(() => 1); h = (C)this; h = ((int, int))o; h = (int[])[1]; h = (object)\\u006f; h = (bool)!true; h = (int)~1; h = (object)\n#if A\n;\n#else\no;\n#endif\n if (o is C) M(o, 1); h = (d) + (1); } }")]
    [InlineData("`($T)$x`", "class C { unsafe void M(int* p, byte b) { var a = (int)*p; var q = (byte*)&b; var r = (byte*)p; } }")]
    [InlineData("`$\"...\"`", "class C { string a = $\"a\" + @$\"b{1}\" + $@\"c\" + $$\"\"\"d{{1}}\"\"\" + $\"{$\"{1}\"}\" + \"$\\\"\" + \'$\' + $\"\"\"e\"\"\"; /* $\"f\" */ }")]
    [InlineData("`$x / $y`", "class C { int M(int a, int b) { a /= b; return a/b + a /* c *// b + a / /* / */ b + a/ // d / e\n b + (a \n/ b); } string s = \"a / b\"; }")]
    [InlineData("`$x /= $y`", "class C { void M(int a) { a/=2; a /=/* / */ 3; a = a / 4; } }")]
    [InlineData("`$x * $y`", "class C { int M(int a, int b) { a *= b; return a*b + a */* c */ b + a /* c */* b + a * // d\n b; } /** * e */ unsafe void N(int * p, int** q) => N(&*p, q); }")]
    [InlineData("`$x < $y`", "class C { bool M(int a, List<List<int>> b) => a<b.Count || a</* d */b.Count || a <// e\n 1 || a<=1 || 1<<a < 2 || a< -1; /// <summary>a < b</summary>\n }")]
    [InlineData("`$x > $y`", "class C { bool M(int a, List<List<int>> b, object o) { Func<int, bool> f = x=>x>1; if (a--> 0 && a-->1) { } return a>1 || 1>>a>2 || a>=1 || a>-1 || (o is List<int>)>(o is List<int>) || a > 3; } public static bool operator >(C a, C b) => a>b; public static bool operator <(C a, C b) => true; unsafe bool N(C* c) => c->X>c->X; int X; }")]
    [InlineData("`$x >> $y`", "class C { int M(int a) => a>>1 | a >> 2 | a >>> 3 | (a >>= 4) | new List<List<int>>().Count; }")]
    [InlineData("`-$x`", "class C { int M(int a) => -a - -a + - a-(-1) + a-- - --a; }")]
    [InlineData("`+$x`", "class C { int M(int a) => +a + +a++ + (+ 1) + ++a; }")]
    [InlineData("`$x &= $y`", "class C { void M(int a) { a&=1; a &= 2; a|=3; a^=4; a = a & 5; } }")]
    [InlineData("`$x |= $y`", "class C { void M(int a) { a&=1; a |= 2; a|=3; a^=4; a = a | 5; } }")]
    [InlineData("`$x ^= $y`", "class C { void M(int a) { a&=1; a ^= 2; a|=3; a^=4; a = a ^ 5; } }")]
    [InlineData("`$T $Name { get; set; } = $v;`", "class C { public int A { get; set; }=1; int B { get; set; } = 2; int D { get; } = 3; int E { get; set; } string F => \"=\"; }")]
    [InlineData("`$T $x = $v;`", "class C { int a=1; int b, c = 2; int d; void M() { int a=1; int b = 2, c; const int d = 3; string? e; using var f = new System.IO.MemoryStream(); } }")]
    [InlineData("`$T $x = $v`", "class C { void M(int a, int b=1, string? c = null) { void N(bool d = true) { } var f = (int x = 5) => x; } }")]
    [InlineData("`$x = $v`", "class C { int a; void M(int b, bool c) { a/* = */=b; b += 1; c = b==1; c = b<=1; a=b=2; b=-1; } }")]
    [InlineData("`$x == $y` where `$x` comes from `$a * $b` or `$a / $b`", "class C { bool M(double a) { var b = a/* / */* 2; return b == 3 || a / 2 == 4 || a == 5; } }")]
    [InlineData("`$x == $y` where `$x` comes from `$c.ToString()` or `$a - $b`", "class C { bool M(object a) { var b = a.ToString(); return b == \"3\"; } }")]
    [InlineData("`return $x;` after `using var $x = $_;`", "using System.IO; using static System.Math; using Other = System.IO.MemoryStream; class C { object M() { using var a = new MemoryStream(); return a; } object N() { using/* ; */var a = new MemoryStream(); return a; } async Task<object> O() { await using\nOther a = new Other(); return a; } object P() { using MemoryStream? a = new Other(); return a; } }")]
    [InlineData("`return $x;` inside `using (var $x = $_) { ... }`", "using System.IO; class C { object M() { using(var a = new MemoryStream()) return a; } object N() { using\n#if A\n;\n#endif\n (var a = new MemoryStream()) { return a; } } object O() { using /* b */ (MemoryStream a = new MemoryStream()) { return a; } } }")]
    [InlineData("`using ($x) { ... }`", "class C { void M(IDisposable a) { using(a) { } using (a) M(a); using /* b */ (a) { M(a); } } }")]
    [InlineData("`$c.$On = $v` where `$On` matches `^On`", "record C { public object? OnA { get; set; } void M(C? c) { c!.OnA = 1; OnA = 2; _ = new C { OnA = 3 }; c?.OnA = 4; c.On\\u0041 = 5; c.@OnA = 6; _ = c with { OnA = 7 }; this.OnA=8; (c.OnA, _) = (9, 10); c.OnA ??= 11; } }")]
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

    /// <summary>What may be null is worked out only for rows to which it makes a difference: what they hold and say is the same.</summary>
    [Theory]
    [InlineData("`var $x = $v;` where `$x` is `$_?`", "ask first", "class C { void M(string? s) { var a = s; if (s != null) { var b = s; } var c = 1; } }", 2)]
    [InlineData("`F($x)` where `$x` is nullable", "ask first", "class C { void F(string? a) { } void M(string? s) { F(s); if (s == null) return; var t = s; F(t); F(Of(s)); } T Of<T>(T x) => x; }", 2)]
    [InlineData("`new List<$T>()`", "`new HashSet<$T>()`", "class C { List<string?> a = new(); List<string> b = new(); void M(string? s) { var c = new List<string?>(); } }", 3)]
    [InlineData("`$x.ToList<$T>()`", "`$T`", "class C { void M(string? s, string t) { if (s == null) return; var a = new[] { s }.ToList(); var b = new[] { t }.ToList(); } }", 2)]
    [InlineData("`$x.ToList<$T>()`", "`$x.ToArray()` with `default($T)` for `null`", "class C { void M(string? s) { var a = new[] { s }.ToList(); } }", 1)]
    [InlineData("`$x.ToList<$T>()` where `$T` matches `\\?`", "ask first", "class C { void M(string? s) { var a = new[] { new[] { s } }.ToList(); } }", 1)]
    public void Rows_that_see_null_find_and_say_the_same(string cell, string alternative, string code, int count) =>
        Assert.Equal(count, AssertSame(Rules(Document.OfRows($"| AP0001: Test: {cell} | it broke | {alternative} |"), Nullable(code))));

    /// <summary>What tells most code at a glance leaves out nothing that is the same in another spelling.</summary>
    [Theory]
    [InlineData("`$call;` where `$call` matches `Async$`", "class C { void RunAsync() { } void M() => RunAsync(); Action a; void N() { a = () => RunAsync(); } C P => this; }", 2)]
    [InlineData("`$x.Trim()`", "class C { object M(string? s) => s?.Trim()?.Trim() ?? \"\"; }", 2)]
    [InlineData("`$x[0]`", "class C { object? M(int[]? s) => s?[0]; }", 1)]
    [InlineData("`static int $f = $v;` where `$v` is `$a * $b`", "class C { static int a, b = 2 * 3, c = 4; static int d = 5; }", 1)]
    [InlineData("`long $r = $p;` where `$p` is `$a * $b`", "class C { void M(int i) { long a = i * i, b = i; long c = i * i; var d = 2L * i; long e = i; } }", 2)]
    [InlineData("`$s.Foo(..., $x, ...)` where `$x` is a constant", "static class E { public static void Foo(this string s, int a, int b = 1) { } } class C { void M(string s, int i) { s.Foo(i); s.Foo(i, 2); E.Foo(s, 3); E.Foo(a: i, s: s); s?.Foo(4); s.Foo(b: i, a: 5); } }", 4)]
    [InlineData("`F(..., $x, ...)` where `$x` is `string` and is not a constant and matches `key$`", "class C { const string Monkey = \"a\"; string key = \"\"; void F(params object[] a) { } void M(string apikey, string lock1) { F(1, apikey); F(lock1); F(Monkey); F(key); F(new object[] { key }); F(\"key\"); F(() => key); } }", 2)]
    [InlineData("`await $M($...args)` where `$M` has an overload with a further `CancellationToken`", "class B { protected Task A() => null!; protected Task A(CancellationToken t) => null!; protected Task D() => null!; } static class E { public static Task F(this C c, CancellationToken t) => null!; } class C : B { Task F() => null!; Func<Task> f = null!; async Task M() { await A(); await base.A(); await F(); await this.F(); await D(); await f(); await L(); Task L(CancellationToken t = default) => null!; } }", 3)]
    [InlineData("`await $M($...args)` where `$M` has an overload with a further `CancellationToken`", "class C { Task A<T>(T x) where T : class => null!; Task A<T>(T x, CancellationToken t) => null!; Task B<T>(List<T> x) => null!; Task B<T>(List<T> x, T y) => null!; Task D<T>(T x) where T : class => null!; Task D<T>(T x, T y) where T : class => null!; async Task M(List<CancellationToken> all) { await A(this); await B(all); await this.D(this); } }", 1)]
    [InlineData("`await $M($...args)` where `$M` has an overload with a further `CancellationToken`", "class T { public T ConfigureAwait(bool b) => this; public T ConfigureAwait(bool b, CancellationToken t) => this; public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default; } class C { Task<X> A<X>(X x) => null!; Task B(int n) => null!; Task<int> B(string s) => null!; T D<X>(X x) => null!; async Task M(dynamic d, int n) { await A(n).ConfigureAwait(false); await B(n).ConfigureAwait(false); await A(d).ConfigureAwait(false); await D(n).ConfigureAwait(false); await D<string>(\"\").ConfigureAwait(true); } }", 2)]
    [InlineData("`$x;` where `$x` matches `^\\+\\+`", "class C { void M(int n) { ++n; n++; --n; } }", 1)]
    [InlineData("`return null;`", "class C { object? A(object? o) { return (object?)null; } string B(object o) { return (string)o; } object? D() { return (C?)null; } bool E(bool a) { return !(a == true); } string? F(bool a) { return a ? null : null; } }", 2)]
    [InlineData("`static $T $f;` where `$f` is visible outside and is not readonly", "public partial class C { public static int A; static int B; public static readonly int D; protected static int E; private protected static int F; internal protected static int G; class I { public static int H; } } partial class C { public static int J; class K { } } interface L { static int M; } public interface N { static int O; } class P { public static int Q; }", 5)]
    [InlineData("`new List<$T>()`", "class C { List<int> a = new(); IList<int> M() { List<int>? b = new(); b = new(); F(new()); return new List<int>(); } List<string> N() => new(); List<int> P { get { return new(); } } void F(List<int> a) { } HashSet<int> Q = new(); }", 7)]
    [InlineData("`Log($m, ...)`", "static partial class C { static void Log(this string s, int n) { } static void M(string s) { Log(s, 1); } } partial class D { void Log(string s) { } void M() { Log(\"\"); } }", 2)]
    [InlineData("`await $M($...args)` where `$M` has an overload with a further `CancellationToken`", "static class E { public static Task<string> ConfigureAwait(this Task<string> t, bool b, CancellationToken c) => t; } class C { Task<X> A<X>(X x) => null!; async Task M() { await A(\"\").ConfigureAwait(false); await A(1).ConfigureAwait(false); } }", 1)]
    [InlineData("`int $f() => $x;` where `$f` is visible outside", "public static class E { extension(string s) { public int X() => 1; int Y() => 2; } }", 1)]
    [InlineData("`static int $f;` where `$f` is visible outside", "public partial class C { } class C { public static int A; static int B; }", 1)]
    [InlineData("`new $T()` where it is `int`", "class C { int P { set => new(); get => new(); } }", 1)]
    [InlineData("`F(ref $x)` where `$x` is a constant", "class C { const int K = 1; void F(ref int x) { } void M(int n) { F(ref K); F(ref 1); F(ref n); } }", 2)]
    [InlineData("`$x = $y` where `$x` is a field", "class C { const int K = 1; int a; static int b; void M() { int.MaxValue = 1; string.Empty = \"\"; K = 2; a = 3; this.a = 4; C.b = 5; } }", 3)]
    [InlineData("`$x.Length` where `$x` is a parameter", "partial class C(string h) { } partial class C { string g = \"\"; int i = h.Length; int M() => g.Length; }", 1)]
    [InlineData("`Task.Run($_)` where it is a task", "class C { void M() { _ = Task.Run(() => 1); } }", 1)]
    [InlineData("`$a + $_` where it is not a constant", "class C { string M(string x) => x + \"b\"; }", 1)]
    [InlineData("`Log($_)` where it matches `^Log$`", "class C { void Log(string s) { } void M() => Log(\"secret\"); }", 1)]
    [InlineData("`DateTime.Now` inside `lock ($_) { ... }` where it is `DateTime`", "class C { DateTime M() { lock (this) { return DateTime.Now; } } }", 1)]
    [InlineData("`DateTime.Now` not inside `lock ($_) { ... }` where it is `DateTime`", "class C { DateTime M() { lock (this) { return DateTime.Now; } } }", 0)]
    [InlineData("`$q.Where($f)` where `$f` is `System.Linq.Expressions.Expression<Func<$T, bool>>`", "class C { object M(IQueryable<string> q) => q.Where(x => x.Length > 1); }", 1)]
    [InlineData("`A($f)` where `$f` is awaitable", "static class E { public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this Func<int> f) => default; } class C { void A(Func<int> f) { } void M() => A(() => 1); }", 1)]
    [InlineData("`A(..., A(..., A(..., $x)))`", "class C { int A(params object[] a) => 0; int M() => A(1, A(2, A(3, 4)), 5) + A(A(A(1))) + A(A(1)); }", 1)]
    [InlineData("`$m($...a, $x)` where `$x` is a constant and matches `^\\{\\d\\}$`", "class K { public const string Place = \"{0}\", Other = \"\"; } class C { void F(object o) { } void M(string Place, int n) { const string one = \"{1}\"; F(K.Place); F(K.Other); F(one); F(Place); F(\"{2}\"); F(n); F(nameof(n)); F('0'); F(10); F(this); F(\"{\" + 0 + \"}\"); F((object)K.Place); F($\"{K.Place}\"); } }", 4)]
    [InlineData("`F($x)` where `$x` matches `^(nameof|kept|this|x => x|new|C|-1|\\(int\\)2.0|typeof\\(C\\)|out var kept|await t)$`", "class C { void F(object o) { } void F(out int n) => n = 0; async Task M(Task<int> t, int kept) { F(nameof(kept)); F(kept); F(this); F((Func<int, int>)(x => x)); F(new C()); F(-1); F((int)2.0); F(typeof(C)); F(await t); F(t); F(1); } void N() => F(out var kept); } class D { string nameof(object o) => \"\"; void F(object o) { } void M(int no) => F(nameof(no)); }", 10)]
    [InlineData("`$f(..., $x, ...)`", "class C { void F(ref int a, int b = 1) { } void G(int a, out int b, int c = 1) => b = a; void M(int n) { F(ref n); F(b: 2, a: ref n); G(1, out var m); G(b: out _, a: 3); } }", 4)]
    [InlineData("`$f(..., $x, ...)` where `$x` is not a constant and matches `y$`", "class C { void F(ref int a, int b = 1) { } void G(int a, out int b, int c = 1) => b = a; void M(int key) { F(ref key); F(b: 2, a: ref key); G(1, out key); G(b: out _, a: key); G(1, out var why); } }", 4)]
    [InlineData("`F($x)` where `$x` matches `/name$`", "class C { void F(string s) { } void M(string Name) { F(System.Security.Claims.ClaimTypes.Name); F(Name); } }", 1)]
    [InlineData("`return null;`", "class C { const object None = null; const string? Nil = default; const Uri Un = null, Due = null; string no = \"\"; object M(int n) { const C own = null; switch (n) { case 1: return None; case 2: return Nil; case 3: return C.Due; case 4: return own; case 5: return no; case 6: return -n; case 7: return (string)null; case 8: return false; default: return (object)null; } } }", 6)]
    [InlineData("`$x == double.NaN`", "using Void = Other.Numbers; namespace Other { static class Numbers { public const float None = 0f / 0f; public static readonly double Some = double.NaN; } } class C { const double Nothing = double.NaN; bool M(double d, double Nil) { const double own = -Nothing; return d == Nothing || d == Void.None || Other.Numbers.Some == d || own == d || d == Nil || d == 0.0 / 0.0; } }", 4)]
    [InlineData("`$all.Any()`", "using E = System.Linq.Enumerable; using static System.Linq.Enumerable; class C { int[] Enumerable = []; bool M(int[] all) => E.Any(all) || System.Linq.Enumerable.Any(all) || global::System.Linq.Enumerable.Any(all) || Any(all) || Enumerable.Any() || all.Any(); }", 5)]
    [InlineData("`$n.Twice()`", "namespace A { static partial class Twin { } } namespace A.B { file static class Odd { public static int Twice(this int n) => n; } } namespace A { partial class Twin { public static int Twice(this string s) => 0; } class C { int M(int n, string s) => B.Odd.Twice(n) + A.Twin.Twice(s) + Twin.Twice(s) + s.Twice(); } }", 4)]
    [InlineData("`new $T()` where it is `int`", "class C { int i; int? j; void M() { i ??= new(); j ??= new(); } }", 1)]
    [InlineData("`new List<$T>()`", "class C { void M(in List<int>? q, List<int>? t) { q ??= new(); t ??= new(); } }", 1)]
    [InlineData("`$x + $y`", "using X = System.Collections.Generic.List<int[1 + 2]>; class C { object M(int n) => new int[n + 5]?[n + 6]; void N(int n) { var y = new List<int[n + 2]>(); int[n + 4]? w; } }", 5)]
    [InlineData("`F(out $x)` where `$x` matches `var v`", "class C { static int F(out int v) => v = 1; class Z : Y(F(out var v)) { } int M() => F(out var v); }", 1)]
    [InlineData("`$x == double.NaN`", "class C { const object E = double.NaN; bool M(double o) { const object e = double.NaN; return o == E || o == e; } }", 2)]
    [InlineData("`$n.Twice()`", "class C { static class N { public static int Twice(this int n) => n; } int M() => N.Twice(1); } class D { public static int Twice(this int n) => n; } static record R { public static int Twice(this int n) => n; } static class S { public static int Twice(this int n) => n; } class E { int M() => D.Twice(1) + C.N.Twice(1) + R.Twice(2) + S.Twice(3); }", 1)]
    [InlineData("`F($x)` where `$x` matches `!$`", "class C { void F(string? s) { } void M() { F(default!); F(null!); F(\"!\"); F(\"\"); } }", 3)]
    [InlineData("`F($x)` where `$x` matches `u8$`", "class C { void F(ReadOnlySpan<byte> s) { } void M() { F(\"abc\"u8); } }", 1)]
    [InlineData("`$M()` where `$M` matches `Log`", "class C { void M() { \u0301LogAll(); } void LogAll() { } }", 1)]
    [InlineData("`X.Add`", "struct X { public static int Add(int a) => a; } class Y : List<int> { } class C { X X; void M(List<int> l, Y y, dynamic d, object o) { l.Add(1); y.Add(2); X.Add(3); d.Add(4); X x = new(); x.Add(5); Action<int> a = l.Add; global::X.Add(6); } void N(X X) { X.Add(7); } }", 3)]
    [InlineData("`B.Run`", "class B { public void Run() { } public void Run(int n) { } } class D : B { void M() { Run(); this.Run(); base.Run(1); Run(\"\"); new E().Run(); } class I { void Run(int n) { } void M(D d, B? b, IFormattable i) { Run(1); d.Run(); b?.Run(2); i.Run(); (b ?? d).Run(); } } } class E { public void Run() { } } static class F { public static void Run(this IFormattable f) { } }", 6)]
    [InlineData("`D.ToString`", "class D { } class G : D { public override string ToString() => \"\"; } class C { void M(D d, G g, C c, IDisposable i, object o, int n, int? m) { d.ToString(); g.ToString(); c.ToString(); i.ToString(); o.ToString(); n.ToString(); m?.ToString(); ToString(); } } class H : D { void M() { ToString(); base.ToString(); } }", 4)]
    [InlineData("`B.Run(...)`", "using static S; class B { public static void Run(params int[] all) { } public static void Run(string a, string b = \"\", string c = \"\") { } } static class S { public static void Run(this B b, int n) { } public static void Go() { } } class C : B { void M(B b) { Run(); Run(1, 2, 3); Run(\"\", \"\"); b.Run(5); S.Run(b, 6); Run(b, 7); B.Run(\"\", \"\", \"\", \"\"); } }", 3)]
    [InlineData("`S.Run(...)`", "static class S { public static void Run(this IList<int> b, int n) { } public static void Run(this object o) { } public static void Run(this ReadOnlySpan<char> s, char c) { } public static int Run(this IComparable c, bool d) => 1; } class C { void M(IList<int> a, int[] b, List<int> c, IEnumerable<int> d, string s, int? n, HashSet<int> h, C self) { a.Run(1); b.Run(2); c.Run(3); d.Run(4); d.Run(); s.Run('5'); n.Run(true); h.Run(6); self.Run(false); 7.Run(true); } }", 7)]
    [InlineData("`C.Name`", "class Name { public const int Length = 1; } class C { public string Name => \"\"; public const int K = 1; Name? a; object M(object o, C c) { if (o is Name) return new Name(); Name n = null!; _ = c is { Name: \"\" }; _ = new C { }; _ = typeof(Name); _ = nameof(Name); _ = nameof(C.Name); return c.Name; } List<Name>? b; }", 1)]
    [InlineData("`C.K`", "class C { public const int K = 1; bool M(object o) => o is K; bool N(object o) => o is C.K || o is 1; }", 2)]
    [InlineData("`string.StartsWith`", "static class E { public static bool StartsWith(this string s, int n) => true; public static bool StartsWith(this object s, string n) => true; } class C { bool M(string s, object o, int n, string? t, dynamic d) => s.StartsWith(\"a\") || s.StartsWith(n) || o.StartsWith(\"b\") || t!.StartsWith('c') || s?.StartsWith(\"d\") == true || s.StartsWith(d) || s.StartsWith(\"e\", StringComparison.Ordinal) || s.StartsWith() || s.StartsWith(value: \"f\") || string.StartsWith(\"g\") || s.StartsWith(o); }", 5)]
    [InlineData("`B.Run($x)`", "class B { public void Run(int n) { } public static void Run(string s) { } protected void Run(bool b) { } public void Run<T>(T t, int n = 1) { } } class C { void M(B b, int n, string s, bool t) { b.Run(n); b.Run(s); b.Run(t); B.Run(s); B.Run(n); b.Run(1L); } }", 1)]
    [InlineData("`Task.ConfigureAwait`", "class C { async Task M(Task t, Task<int> u, ValueTask v, Func<Task> f) { await t.ConfigureAwait(false); await u.ConfigureAwait(false); await v.ConfigureAwait(false); await f().ConfigureAwait(false); await N().ConfigureAwait(false); await N(1).ConfigureAwait(true); await ((Task)u).ConfigureAwait(false); } Task<int> N() => null!; Task N(int n) => null!; }", 4)]
    [InlineData("`IDisposable.Dispose`", "using Own = Dispose.Other; namespace Dispose { class Other { } } class C { Dispose.Other? a; Own b = new(); void M(IDisposable d) { d.Dispose(); } }", 1)]
    [InlineData("`B.Run`", "class B { public virtual void Run(int n) { } } class D : B { public override void Run(int n = 5) { } } class C { void M(D d, D? e) { d.Run(); e?.Run(); } } class E : B { public override void Run(int n = 6) { } void M() => Run(); }", 3)]
    [InlineData("`Nullable<$T>.ToString`", "class C { void M(int? m) { m?.ToString(); } }", 1)]
    [InlineData("`B.Go`", "class B { public void Go(string s) { } public void Go() { } } class D : B { public static int Go(object o) => 1; public static new int Go() => 1; } class C { D Mk() => null!; void M(List<D> ds) { var D = Mk(); D.Go(\"s\"); foreach (var d in ds) d.Go(\"t\"); ds.ForEach(D => D.Go()); } void N(List<D> ds) { foreach (var D in ds) D.Go(); } }", 0)]
    [InlineData("`B.Run`", "class B { public void Run(int n) { } public void Run(int n) { } } class C { void M(B b) { b.Run(1); } }", 0)]
    [InlineData("`I3.Run`", "interface I1 { void Run(int n); } interface I2 { void Run(int n); } interface I3 : I1, I2 { } class C { void M(I3 i) { i.Run(1); } }", 0)]
    [InlineData("`H.Run`", "class G<T, U> { public void Run(T t) { } public void Run(U u) { } } class H : G<int, int> { } class C { void M(H h) { h.Run(1); } }", 0)]
    [InlineData("`D.Run`", "class B { public void Run(int n, int m) { } public void Run(string n) { } } class D : B { public void Run(int n, long m) { } public void Run(long n, int m) { } public void Run<T>(T n) where T : struct { } } class C { void M(D d) { d.Run(1, 1); d.Run(\"s\"); } }", 0)]
    [InlineData("`B.Run`", "class B { public void Run(string s) { } public static void Go(string s) { } } class D : B { public static void Run(object o) { } } class C { void M(D d) { d.Run(\"s\"); } }", 0)]
    [InlineData("`B.Run`", "class B { public static void Run(string s) { } } class D : B { public void Run(object o) { } } class C { void M() { D.Run(\"s\"); } }", 0)]
    [InlineData("`B.Run`", "class B { public void Run(int n) { } } class C { void M(B b) { b.Run<int>(1); B.Run<int>(1); (B).Run(1); B!.Run(1); } void N() { b.Run(1); var b = new B(); } void O(B b) { b.Run(x); int x = 1; } }", 0)]
    [InlineData("`B.Run`", "class B { public void Run() { } } class C<U> : B { void M(C c) { c.Run(); } }", 0)]
    [InlineData("`C.Name`", "class C { static int Name => 1; static event Action Ev; bool M(object o) => o is Name; int N(object o) => o is Name ? 1 : 2; bool O(object o) => o is C.Name; }", 3)]
    [InlineData("`E.Ext`", "class D { } static class E { public static void Ext(this D d) { } } class C { void M() { D.Ext(); } }", 1)]
    [InlineData("`new DateTime($now.Year, $now.Month, ...)` where `$now` is `DateTime.UtcNow`", "class C { int P { i => new DateTime(DateTime.UtcNow.Year, DateTime.UtcNow.Month, 1) } }", 0)]
    [InlineData("`$x.ToList()` where `$x` is a sequence", "class C { object M(List<> orders) => orders.Where(o => e()).ToList(); }", 0)]
    [InlineData("`Console.WriteLine(...)`", "class C { int P { set { Console.WriteLine(1); } set { Console.WriteLine(2); } } int Q { get => 1; init => Console.WriteLine(3); set => Console.WriteLine(4); } }", 2)]
    [InlineData("`F($x)` where `$x` is an interface implementation", "class C { void F(object o) { } void M(C c) { F(C); F(System); F(c); F(M); F(global::C); } }", 0)]
    [InlineData("`$m($...args)` where `$...args` has no argument of type `int[]`", "class C { void F(params int[] a) { } void G(object o, int[] a = null!) { } void M(int[] a, dynamic d) { F(a); F(1, 2); F(new[] { 1 }); F([1]); G(a: a, o: 1); G(1); G(1, null!); G(a); d.F(a); d.F(1); F(default(int[])); F(); } }", 4)]
    [InlineData("`await $M($...args)` where `$...args` has no argument of type `CancellationToken`, inside a method that takes `CancellationToken $t`", "class C { Task F(CancellationToken c = default, object? o = null) => null!; async Task M(CancellationToken a) { await F(a); await F(); await F(o: a); await F(default(CancellationToken)); await F(default); async Task N(int n) { await F(); } async Task O(CancellationToken b) { await F(b); await F(); } Func<CancellationToken, Task> p = async c => await F(); Func<Task> q = async () => await F(); Func<CancellationToken, Task> r = async delegate { await F(); }; await Run(async (x, y) => await F()); await N(1); await O(a); } Task Run(Func<CancellationToken, int, Task> f) => f(default, 1); Task P => Task.Run(async () => await F()); }", 7)]
    [InlineData("`$call;` where `$call` is a task", "class C { Task F() => null!; void A(Action a) { } void B(Func<object> b) { } void D(Action a) { } void D(Func<Task> a) { } void E(Delegate d) { } void G<T>(Func<T> f) { } void H<T>(T t) { } void I(System.Linq.Expressions.Expression<Func<object>> x) { } Action J; Func<Task> K; void L(params Action[] all) { } void M() { A(() => F()); B(() => F()); D(() => F()); E(() => F()); G(() => F()); I(() => F()); J = () => F(); K = () => F(); L(() => F(), () => F()); A(a: () => F()); Action n = () => F(); Func<Task> o = () => F(); Task P() => F(); void Q() => F(); F(); List<int> l = []; l.ForEach(i => F()); l.Select(i => F()); Task.Run(() => F()); Task.Run(async () => await F()); } Action R() => () => F(); Func<Task> S => () => F(); }", 12)]
    [InlineData("`D.Equals`", "class D { } class C { D D; object Equals; bool M(string s, D d, StringComparison c, object o) => s.Equals(s, c) || \"a\".Equals(s, c) || d.Equals(o, o) || D.Equals(o, o) || object.Equals(o, o) || s.Equals(o) || string.Equals(s, s) || Nullable.Equals<int>(1, 2); } class F { bool M(object o) => Equals(o, o) || Equals(o); D D => null!; bool N() => D.Equals(1, 2) || D.Equals(1); } class G { void M(D D, object o) { D.Equals(o, o); D.Equals(o); } }", 5)]
    [InlineData("`B.Name`", "class B { public string Name = \"\"; } class D : B { void M() { Name = \"\"; F(Name); _ = nameof(Name); _ = new D { Name = \"\" }; } void F(string s) { } } class C { string Name = \"\"; void M(string s) { Name = s; F(Name); _ = new B { Name = Name }; _ = new { Name }; _ = s is { Length: 1 }; { string Name = s; F(Name); } } void F(string s) { } class In : B { void M() => Name = \"\"; } }", 5)]
    [InlineData("`B.Run`", "class B { public void Run() { } public static void Go() { } } class D : B { Action a; void M() { a = Run; a = base.Run; a += this.Run; } } class C { Action a; void M<T, U, V>(T t, U u, V v, B? b) where T : B where U : IDisposable where V : struct { t.Run(); u.Run(); v.Run(); b?.Run(); a = t.Run; a = Run; } void Run() { } }", 6)]
    [InlineData("`ValueType.ToString`", "class C { void M<T, U, V, W>(T t, U u, V v, W w) where T : struct where U : Enum where W : class { t.ToString(); u.ToString(); v.ToString(); w.ToString(); 1.ToString(); } }", 3)]
    [InlineData("`Enum.HasFlag($x)`", "class C { void M<U, V>(U u, V v, DayOfWeek d) where U : Enum where V : struct, Enum { u.HasFlag(u); v.HasFlag(v); d.HasFlag(d); } }", 3)]
    [InlineData("`N.S.Run`", "namespace N { class S { public static int Run() => 1; public class Run2 { } } } namespace N.M { class S { public static int Run() => 1; } class C { int A() => N.S.Run() + S.Run() + global::N.S.Run() + N.M.S.Run() + M.S.Run(); } } class O { public class S { public static int Run() => 1; } int A() => O.S.Run() + S.Run() + N.S.Run(); }", 3)]
    [InlineData("`$M($x)` where `$x` is a boolean", "class C { bool P { i { F(false); F((bool)o); F(1 is int); } set { F(true); } set { F(false); F(o is bool); F(!true); } get { return true; } } void F(bool b) { } object o; }", 1)]
    [InlineData("`F($x)` where `$x` matches `Async$`", "class C { void F(object o) { } async Task M(int RunAsync, Task<int> t, bool b, Task<object> Async) { F(-RunAsync); F(1 + RunAsync); F((1 + RunAsync)); F(RunAsync + 1); F(b ? 1 : RunAsync); F((object)RunAsync); F(await Async); F(await t); F(() => RunAsync); F(x => { return RunAsync; }); F($\"{RunAsync}\"); F(\"a\" + \"Async\"); F(o: !b); F((object)sync); F(- 0xAsync); F(typeof(Async)); F((1 + RunAsync)!); F(() => Async", 7)]
    [InlineData("`F($x)` where `$x` matches `(?i)(key|pass_word)$`", "class C { void F(object o) { } void M(int ApiKey, int MyKe\u212A, int Pass_Word, int api\u212Aey, int x) { F(-ApiKey); F(-Pass_Word); F(-api\u212Aey); F(-MyKe\u212A); F(-x); F(1 - ApiKey); F(\"key\"); F(\"a\" + \"KEY\"); F(ApiKey - 1); } }", 6)]
    [InlineData("`F($x)` where `$x` is not a constant and matches `Async$`", "class C { void F(object o) { } int[] ArrayAsync = []; async Task M(int RunAsync, Task<int> t, bool b, Task<object> Async) { F(-RunAsync); F(1 + RunAsync); F((1 + RunAsync)!); F(RunAsync + 1); F(b ? 1 : RunAsync); F((object)RunAsync); F(await Async); F(await t); F(() => RunAsync); F(1 + \\u0052unAsync); F(1 + @RunAsync); F(Run\\u0041sync); F($\"{RunAsync}\"); F(\"a\" + \"Async\"); F(\"Async\"); F(nameof(RunAsync)); F(ArrayAsync[0]); F(new { RunAsync }); F(GetAsync<int>()); F(checked(RunAsync)); F(x => x./* Async */RunAsync); } T GetAsync<T>() => default!; }", 12)]
    [InlineData("`$m($x)` where `$x` is not a constant and matches `Async$`", "class C { void G(object o) { } void M() { G(x => // RunAsync\n); G(() => 1 + /* RunAsync */); } }", 1)]
    [InlineData("`$m($x)` where `$x` is not a constant and matches `(Invoke|Substring|Slice|Nullable)$`", "class C { void G(object o) { } Func<int>[] a; void M(object o, Action b, string s, Span<int> t) { G(a[0]()); G(((Func<int>)o)()); G((b ?? b)()); G(s[1..2]); G(s?[1..2]); G(t[1..]); G(new int?()); } }", 7)]
    [InlineData("`new Foo($x).P = 1` where `$x` is not a constant and matches `Key$`", "class Foo { public Foo(string s) { } public int P { get; set; } } class C { void M(string myKey) { _ = new Foo(myKey) { P = 1 }; new Foo(myKey).P = 1; } }", 1)]
    [InlineData("`$o[$x].P = 1` where `$x` is not a constant and matches `Key$`", "class Foo { public Foo this[string s] => this; public int P { get; set; } } class C { void M(string myKey, Foo f) { _ = new Foo { [myKey] = { P = 1 } }; f[myKey].P = 1; } }", 1)]
    [InlineData("`$m(..., $x, ...)` where `$x` is a constant and matches `\\d|^B$`", "class K { public const string A = \"{0}\", B = \"b\", D = \"d\"; public const string E = \"e\" + \"1\"; public const string? F = null; private const string G = \"1\"; } class L { public const string A = \"a\"; public const int B = 1; public const string D1 = \"d\"; public static string F1 = \"1\"; } class C { void G(params object?[] o) { } void H(out string s, ref string t) => s = t; void M(string B, string n1) { G(K.A); G(K.B); G(K.D); G(K.E); G(K.F); G(L.A); G(L.B); G(L.D1); G(L.F1); G(B); G(n1); G(K.D, 1); const string l = \"1\"; G(l); H(out var s1, ref n1); H(out n1, ref B); G([n1], new object[] { K.A }); G(n1 switch { _ => 1 }, 1..2); G(System.Security.Claims.ClaimTypes.Name); G(int.MaxValue, nameof(n1)); } }", 7)]
    [InlineData("`$m(\"a\")`", "class K { public const string A = \"a\", B = \"b\", E = \"\" + \"a\"; public const string? F = null; } class L { public const string B = \"a\"; public const int E = 1; } class C { void G(object? o) { } void M(string s) { G(K.A); G(K.B); G(K.E); G(K.F); G(L.B); G(L.E); G(s); G(\"a\"); G(nameof(a)); } int a; }", 4)]
    [InlineData("`$m(..., $x)` where `$x` matches `^out|s$`", "class C { void G(int n, out string s) => s = \"\"; void H(ref string s) { } void M(string s, string t) { G(1, out s); G(1, out t); G(1, out var s1); G(1, s: out s); H(ref s); H(ref t); H(ref this.s); G(1, out string us); G(1, out _); } string s; }", 4)]
    [InlineData("`G($x)` where `$x` is not a constant", "class C(Func<object, string> nameof) { int A; void G(object o) { } void M() => G(nameof(A)); } class D { int A; void G(object o) { } void M() => G(nameof(A)); }", 1)]
    [InlineData("`G($x)` where `$x` matches `^A$`", "using static S; static class S { public static Func<object, string> nameof = o => \"\"; } class C { int A; void G(object o) { } void M() => G(nameof(A)); }", 0)]
    [InlineData("`$m($x)` where `$x` is a constant and matches `\\{0`", "class K { public const string A = \"{0} and much more than anybody wants to keep of a text that is longer than it should be\", B = \"and much more than anybody wants to keep of a text that is longer than it should be\"; } class C { void G(object o) { } void M() { G(K.A); G(K.B); } }", 1)]
    [InlineData("`$m($x)` where `$x` is a task and matches `Invoke$`", "class C { void G(object o) { } Func<Task<int>>[] a; void M() { G(a[0]()); } }", 1)]
    [InlineData("`$m($x)` where `$x` is not a constant and matches `Foo$`", "class Foo { } class C { void H(Foo f) { } void M() { H(new\n#nullable enable\n()); H(new\u001A()); } }", 2)]
    [InlineData("`$call;` where `$call` matches `Async$`", "class C { int P { RunAsync; get; @fooAsync; } int Q { get; \\u0041sync; fAsync { } } }", 0)]
    [InlineData("`F(..., $x, ...)` where `$x` is not a constant and matches `(?i)(key|Maker)$`", "class Maker { } class C { void F(object o, Maker m = null!) { } Maker P { set { F(1, new()); F(m: new /* a */ (), o: 2); F(3, new Maker()); F(4, value); F(api\u212Aey, null!); F(\"key\"); F(o: Monkey); } } const string Monkey = \"key\"; string api\u212Aey = \"\"; }", 4)]
    [InlineData("`F($x)` where `$x` is not a constant and matches `(^x|tion)$`", "class C { void F(object o) { } int x; static C operator +(C a, C b) => a; void M(C c) { F(checked(c + c)); F(x); F(c); } }", 2)]
    [InlineData("`F($x)` where `$x` is not a constant and matches `(tion|Field|32|ey|fade|select)$`", "class C { void F(object o) { } static C operator +(C a, C b) => a; int P { get { F(field); return field; } } void M(C c, int key, int[] all) { F(checked(c + c)); F(key + 32); F(key + 0xfade); F(1 + key); F(from key in all select key); F(1 + \\u006Bey); } }", 7)]
    [InlineData("`$call;` where `$call` is a task", "class C { Task H() => null!; void F(Func<int> a) { } void F(params ReadOnlySpan<Action> b) { } void G(params List<Action> b) { } void I(params IEnumerable<Func<Task>> b) { } void M() { F(() => H()); G(() => H()); I(() => H()); } }", 2)]
    [InlineData("`F($x)` where `$x` is `string`", "class C { int value() => 1; Func<string> P { set { F(value()); } } void F(object o) { } } static class E { extension(string) { public static int Join(int n) => n; } } class D { void F(object o) { } void M() { F(string.Join(5)); F(string.Join(\"\", 1, 2)); } }", 2)]
    [InlineData("`await $M($...args)` where `$M` has an overload with a further `CancellationToken`", "interface I { Task T(); async Task G() { await base.T(); } } class B { protected Task F() => null!; public Task F(int n) => null!; protected Task F(int n, CancellationToken c) => null!; } class C : B { async Task M() { await base.F(); await base.F(1); await Task.Delay(1); } }", 1)]
    [InlineData("`F($x)` where `$x` is a boolean", "class C { int a[F(true)], b = F(true) ? 1 : 2; static bool F(bool b) { int c[F(false)]; return F(b); } }", 3)]
    [InlineData("`DateTime.Now`", "class C { g[System, DateTime.Now] n; int[] m = new int[DateTime.Now.Year]; }", 1)]
    [InlineData("`$x.Count() > 0` where `$x` is a sequence", "class C { bool M(IEnumerable<int> all) => all.Where(r => s >).Count() > 0; }", 0)]
    [InlineData("`$text += $more` where `$text` is a local", "class C { string A = \"\"; string[] b = [\"\"]; C D => this; void M(string p) { string l = \"\"; l += 1; A += 2; this.A += 3; D.A += 4; b[0] += 5; p += 6; (l) += 7; l! += 8; foreach (var e in b) { } M(l += 9); } }", 4)]
    [InlineData("`F($x)` where `$x` is a parameter", "class C { object A = 1; C This => this; void F(object o) { } void M(C p, Func<C> q) { F(p); F(p.A); F(p!); F((p)); F(A); F(q()); F(q); F(new C()); F(p.This); F(this); F(1); F(nameof(p)); } }", 4)]
    [InlineData("`F($x)` where `$x` is not a parameter", "class C { object A = 1; void F(object o) { } void M(C p, Func<C> q) { F(p); F(p.A); F(A); F(q()); F(new C()); F(p.Missing); F(Missing()); F(new Missing()); F(this); F(1); } }", 6)]
    [InlineData("`new Foo($text)`", "class Foo { public Foo(string s) { } public Foo(string s, int n) { } } class Bar { public Bar(string s, int a, int b) { } public Bar(int size) { } } class C { void F(Foo f) { } void G(Bar b) { } void M() { F(new(\"a\")); F(new(\"a\", 1)); F(new(s: \"b\")); G(new(\"c\", 1, 2)); G(new(size: 3)); Foo f = new(\"d\"); Bar b = new(4); } }", 3)]
    [InlineData("`new Foo($text)`", "class Foo { public Foo(string s, int n = 1) { } public Foo(object o, params int[] all) { } } class C { void F(Foo f) { } void M(int n) { F(new(\"a\")); F(new(\"a\", 1)); F(new(\"a\", n: 1)); F(new(\"a\", 2)); F(new(o: 1)); F(new(1, 2, 3)); F(new(n: 1, s: \"b\")); } }", 5)]
    [InlineData("`new Foo()`", "struct Foo { public Foo(int n) { } } class C { void F(Foo f) { } Foo M() { F(new()); F(new(1)); Foo f = new(); return new() { }; } }", 2)]
    [InlineData("`new Foo(..., $x)`", "class Foo { public Foo(string s, int n) { } } class C { void F(Foo f) { } void M() { F(new(\"a\", 1)); F(new(n: 1, s: \"b\")); F(new(\"a\")); } }", 3)]
    [InlineData("`$\"...\"` where it matches `^A is|^\\{\"`", "class C { int A; string M(int n) => $\"{nameof(A)} is {nameof(C.A)}\" + $\"{nameof(M)} is\" + $\"{{\\\"{nameof(A)}\\\"\" + $@\"{{\"\"\" + $\"{\"A\"} is\" + $\"{n} is\" + $\"{nameof(A),3} is\" + $\"{nameof(A):x} is\" + $\"\"\"{nameof(A)} is\"\"\"; }", 5)]
    [InlineData("`F($x)` where `$x` matches `nameof`", "class C { int A; Func<int, string> @nameof; void F(object o) { } void M() => F($\"{nameof(A)}\"); } class D { int A; void F(object o) { } void M() => F($\"{nameof(A)}\"); }", 1)]
    [InlineData("`$a.Equals($b)`", "class C { bool M(string a, string b, StringComparison c, D d, object o) => a.Equals(b) || a.Equals(b, StringComparison.Ordinal) || a.Equals(b, c) || d.Equals(o, false) || d.Equals(o, true) || string.Equals(a, b); } class D { public bool Equals(object o, bool deep = false) => deep; }", 2)]
    [InlineData("`private $T $f = new $U(...);` where `$U` is disposable", "class D : IDisposable { public void Dispose() { } } class C { private D a = new(); private readonly D b = new D(); private object d = new D(); private object e = new(); private List<D> f = new(); private static D? g = new() { }; }", 4)]
    public void A_glance_leaves_out_nothing(string cell, string code, int count) => Assert.Equal(count, AssertSame(Rules(Document.OfCell(cell), Nullable(code))));

    /// <summary>What a text must end with is looked for among the names of the code, and at each <c>new()</c>: what it may be told by besides is listed. No word has what stands before <c>&gt;</c>.</summary>
    [Fact]
    public void Code_that_spells_no_name_is_told_by_one_that_is_listed()
    {
        var names = new NameResolver(Adversaries.Value);
        var unlisted = Adversaries.Value.SyntaxTrees.SelectMany(tree => Unspelled(tree, new MatchScope(tree, names, CancellationToken.None))).ToList();

        Assert.True(unlisted.Count > 20, "There is hardly any such code.");
        Assert.All(unlisted, name => Assert.True(NamelessTexts.AnyEndsWith(name, StringComparison.Ordinal), name));
    }

    private static IEnumerable<string> Unspelled(SyntaxTree tree, MatchScope scope) =>
        from code in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        where SubjectName.Spelled(Subject.Plain(code)) == null && Subject.Plain(code) is not ImplicitObjectCreationExpressionSyntax
        let name = SubjectName.Of(Binding.Of(code), scope).FirstOrDefault()
        where name != null && code.DescendantTokens().All(token => token.ValueText != name)
        select name.Substring(name.IndexOf('>') + 1);

    private static Compilation Nullable(string code) => Code.Compile(("/repo/Code.cs", "#nullable enable\n" + code));

    private static ProjectRules Rules(string markdown, Compilation compilation) => Document.Bind(markdown, compilation);

    private static int AssertSame(ProjectRules rules)
    {
        var every = new EveryNode(rules);
        var trees = rules.Names.Compilation.SyntaxTrees.ToList();
        var wanted = trees.SelectMany(tree => FindingScan.Find(tree, rules, every, CancellationToken.None), Shown).ToList();
        Assert.Equal(wanted, trees.SelectMany(tree => FindingScan.Find(tree, rules, CancellationToken.None, (rule, problem) => Assert.Fail($"{rule.Row.AntiPattern.Text}: {problem.Message}")), Shown));
        return wanted.Count;

        string Shown(SyntaxTree tree, Finding finding) => $"{tree.FilePath} {finding.Match.Squiggle} line {finding.Rule.Line} {Message.Of(finding, rules.Links)}";
    }
}
