using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Declarations;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Tests.Adversary;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Patterns.Declarations;

/// <summary>What declarations tell of a name is what the compiler says of it, wherever they tell.</summary>
public class DeclaredTests
{
    [Fact]
    public void Declarations_say_what_the_compiler_says_of_the_corpus() => Assert.True(Compare(Corpus.Compile(Corpus.Spellings.Concat(Corpus.LookAlikes))) > 3000);

    [Theory]
    [InlineData("class C { CancellationToken CancellationToken; object M() => CancellationToken.None; object N() => CancellationToken; }")]
    [InlineData("class B { protected class D { } } class C<T> : C { class D { } object M() => new D(); } class C : B { object N() => new D(); }")]
    [InlineData("class C { int x; void M() { { string x = \"\"; _ = x; } } void N() => _ = x; }")]
    [InlineData("class C { int x; void M(object o) { if (o is string x) _ = x; } }")]
    [InlineData("class C(int x) { int M() => x; }")]
    [InlineData("class B { int x; } class O { static int x; class C : B { int M() => x; } }")]
    [InlineData("class C { int x; int M() { int F(string x) => x.Length; return F(\"\") + x; } }")]
    [InlineData("class C { Exception Exception; bool M(Task t) => t is { Exception.InnerExceptions.Count: 1 }; }")]
    [InlineData("class C { const int k = 1; int M(int a) { const string s = \"s\"; var n = k + a; return s.Length + n; } }")]
    [InlineData("using D = System.DateTime; class C { object M() => D.Now.Year; }")]
    [InlineData("class C { object M(string s) => s.ToString().Length; object N(object o) => o.GetType().Name; }")]
    [InlineData("class C { object M(List<string> all) { foreach (var one in all) { _ = one.Length; } return all; } object N(int[] all) { foreach (var one in all) _ = one; return all; } }")]
    [InlineData("class C { void M(IReadOnlyList<Uri> all) { foreach (var one in all) { var host = one.Host; _ = host.Length; } } }")]
    [InlineData("class C { void M(dynamic d, string s) { var x = F(d); var y = F(s); _ = x; _ = y; } string F(object o) => \"\"; }")]
    [InlineData("class C { string F(int n) => \"\"; string F(string s) => s; int F() => 0; void M() { _ = F(1).Length; _ = F(); } }")]
    [InlineData("class C { T F<T>(T t) => t; List<T> G<T>(T t) => [t]; void M() { _ = F(1); _ = G(\"\"); } }")]
    [InlineData("class C { async Task M(Task<string> t, ValueTask v) { var s = await t; _ = s; await v; Func<Task<int>> f = async () => { var n = await t; return n.Length; }; } }")]
    [InlineData("class C { void M(List<Uri> all) => all.ForEach(one => { var s = one.Host; _ = s.Length; }); }")]
    [InlineData("class C { object M(List<Uri> all) => all.Where(one => one.Port > 1).Select(one => one.Host).OrderBy(host => host.Length); }")]
    [InlineData("class C { void F(Action<int> a) { } void F(Action<string> a) { } void M() { F((int n) => _ = n); } }")]
    [InlineData("class C { Type M<T>(object o) { var x = (T)o; _ = x; _ = o as List<T>; _ = o is string; return typeof(T); } }")]
    [InlineData("class C<T> { class D { } C<int>.D d; object M(object o) => (C<string>.D)o; object N(object o) => (C<T>)o; }")]
    [InlineData("class C { const string K = nameof(C); string M(int n) { string nameof(int x) => \"\"; return nameof(n); } }")]
    [InlineData("class C { string M(int n) => nameof(n) + nameof(String.Length) + nameof(List<int>); const int A = 1; string N() => $\"{A}{nameof(A)}\"; string O(int n) => $\"{n}\"; }")]
    [InlineData("enum Color { Red } class C { Color Color; object M() => Color.Red; object N(Color Color) => Color.Red; object O(C c) => c.Color; }")]
    [InlineData("interface I { int A { get; } } interface J : I { } interface K : J { new string A { get; } } class C { object M(J j) => j.A; object N(K k) => k.A; object O(List<K> all) => all.Count; }")]
    [InlineData("static class E { public static string X(this int n) => \"\"; public static int X(this string s) => 0; } class C { object M(int n) => n.X().X(); }")]
    [InlineData("class C { string x = \"\"; void M() { var x = x.Length; var y = y.ToString(); } }")]
    [InlineData("class C { void M(List<string> n, IEnumerable<object> o) { var a = n.ToList<object>(); var b = n.Concat(o); var c = n.Append(new object()); _ = a; _ = b; _ = c; _ = b.Where(x => x.Equals(1)); _ = n.Where<object>(y => y.Equals(1)); } }")]
    [InlineData("class C { void M(List<string> n, Func<object, bool> f) { _ = n.Where((object o) => true).First(); _ = n.Where(f).First(); _ = n.Where(s => s.Length > 1).First(); _ = n.Take(3).First(); } }")]
    [InlineData("using Tint = System.ConsoleColor; class C { Tint Tint { get; set; } object M() => Tint.Red; object N() => Tint.ToString(); }")]
    [InlineData("class C { void M() { Run(b => b.Length, b => b.Length); Action<int> b = x => _ = x; b(1); } void Run(Func<string, int> f, Func<string, int> g) { } }")]
    [InlineData("class O { static int f() => 1; class C(Func<string> f) { object M() => f(); } }")]
    [InlineData("class C { object M(int a, long b, byte c, int? d, string s, char h) { var x = a + a * 2; var y = c + c; var z = d + d; var w = a + b; return s + a + h + s + (a < 1) + (s == s) + !(a > 2) + x + y + z + w + (h + h); } }")]
    [InlineData("struct V { public static V operator +(V a, V b) => a; public static int operator ==(V a, V b) => 1; public static int operator !=(V a, V b) => 1; } class C { object M(V a, V b, DayOfWeek d) { var x = a + b; var y = a == b; var z = d - d; var w = d + 1; return x; } }")]
    [InlineData("class X { public static X operator +(X x, string s) => x; public static X operator +(string s, X x) => x; } class C { object M(X x, string s, object o) { var a = x + s; var b = s + x; var c = s + o; return a; } }")]
    [InlineData("class C { object M(bool a, int n, string? s, object o) => (true || a, n + 1 == n, s ?? \"\", false && a, n & 0, (n), (1) + (n), \"a\" + s + \"b\", o is string, null == s, 1 + 1 + n); }")]
    [InlineData("class T<X> { public static string Name = \"\"; public static X? Of; public const int K = 1; public class D { public static int E; } } class C<Y> { object M<Z>() => (T<Y>.Name.Length, T<int>.Of, T<string>.K, T<Z>.Name, T<Y>.D.E, nameof(T<Y>.Name), nameof(List<int>.Count)); }")]
    [InlineData("class B(int n) { } class C : B { static int k; C(string s) : base(s.Length + k) { } C(int s, Uri u) : this(u.Host + s) { } C(Func<string, int> f) : base(new List<string>().Select(s => s.Length).First()) { } }")]
    [InlineData("class Uri { public const int Port = 1; } class B(int n) { } class C : B { C(System.Uri Uri) : base(Uri.Port) { } C(Uri Uri, int n) : base(Uri.Port) { } }")]
    [InlineData("class C { async Task M(int[] all, Func<IDisposable> open) { using var a = open(); using (var b = new System.IO.MemoryStream()) { } ref var c = ref all[0]; for (int i = 0, j = 1; i < j; i++) { } const int k = 1; var l = k; var (m, n) = (1, 2); await using var o = new System.IO.MemoryStream(); _ = l + m; } }")]
    [InlineData("class Foo { } class C { C(string Foo) : this(new Foo(), Foo + \"a\") { } C(Foo f, object Foo) : this(Foo as Foo, (Foo)Foo) { } C(Foo? a, Foo b) { string Foo = \"\"; var x = new Foo(); var y = typeof(Foo); object o = x; _ = o is Foo; _ = (Foo)o; Foo r = x; _ = r; } }")]
    [InlineData("class C { const int _ = 1; Func<int, int, int> f = (_, _) => _ + 1; Func<string, string, object> g = (string _, string _) => _ + 1; void N() { try { } catch (ArgumentException) { } } }")]
    [InlineData("class C { string x = \"\"; object M(object o) { if (o is not int x) return 1; _ = x + 1; return x; } object N(object o) { { if (o is Uri x) _ = x.Host; _ = x.Port; } return x.Length; } }")]
    [InlineData("class C { int x; object M(object o) { while (o is string x) { _ = x.Length; } return x; } object N(object o) => o is Uri { Port: 1 } x ? x.Host : this.x; bool P => new object() is Uri x && x.Port > 1; int Q => x; }")]
    [InlineData("class C { Uri x; object M(object o, bool b) { if (b) _ = o is string x ? x.Length : 1; else if (o is int x) return x; return x.Host; } object N(object o) => o switch { string x => x.Length, int x => x, _ => x.Port }; }")]
    [InlineData("class C { int x; void M(object o) { switch (o) { case string x when x.Length > 1: _ = x; break; case int: _ = o is Uri y ? y.Host : \"\"; break; default: _ = x; break; } } }")]
    [InlineData("class C { long n; void M(string s) { int.TryParse(s, out int n); _ = n; Action a = () => { if (byte.TryParse(s, out byte n)) _ = n; }; var b = s.Length > 1 && int.TryParse(s, out var m) ? m : 0; _ = b; } object N() => n; }")]
    [InlineData("class C { object x; void M(IEnumerable<object> all) { _ = all.Where(x => x is string t && t.Length > 1); foreach (var o in all.Where(a => a is Uri u && u.Port > 1)) { _ = o is string u ? u.Length : 1; } lock (x is string v ? v : \"\") { _ = v; } using (x as IDisposable is { } d ? d : null) { } } }")]
    [InlineData("class C { async Void M() { } void N() { x = 1; } }")]
    [InlineData("class C<U> { T M<T>(T t, List<T> all, Func<T, U> f, T[] some, T? none) { var a = all.First(); var b = f(t); var c = new List<T>(); T d = t; _ = all.Count; _ = some[0]; _ = none; foreach (var e in all) _ = e; _ = c.Contains(d); return all.Find(x => x.Equals(t)); } }")]
    [InlineData("class C { T M<T>(List<T> all) { T N<T>(T t) { var x = t; List<T> y = [x]; return y[0]; } List<T> z = all; _ = z.Count; return N(all[0]); } class T { public int P; } int O(T t) => t.P; }")]
    [InlineData("class C { List<T> Of<T>(T t) => [t]; void M<T>(T t, List<T> all) { var a = Of(all); var b = Of<T>(t); var c = Of(t).First(); _ = a; _ = b; _ = c; } T Again<T>(T t) => t is string ? Again(t) : t; T? Some<T>(T? t) where T : struct { var x = t; _ = x; return t.Value; } }")]
    [InlineData("struct V { public int A; } class C { List<int> a = new(); V? b = new() { A = 1 }; Uri? P { get; } = new(\"a:b\"); List<V> M() { List<int> x = new(2), y = new(); V? v = new(); a = new(); x = new(); var z = (V)new(); Func<V> f = () => new(); Func<V> g = () => { return new(); }; F(new()); return new(); } V Q => new(); V R { get { V L() { return new(); } return new(); } } async Task<V> N() { await Task.Yield(); return new(); } void F(V v) { } public static C operator +(C c, int n) => new(); T G<T>() where T : new() => new(); object this[int i] => new(); dynamic D() => new(); (int, V) T2() => (1, new()); }")]
    [InlineData("class B { protected int a; protected static int s; private protected int c; internal int d; private int e; } class C : B { int n; class D { int o; object M(C c) => (c.n, c.a, c.s); } object M(C c, B b, D d) => (this.n, this.a, this.c, this.d, this.e, c.n, c.a, b.a, b.d, d.o, B.s, base.a, C.s); }")]
    [InlineData("class C(int x, Uri u) { int y = x; Uri v = u; object M(string x) => (x, y, u.Host, v.Host, Other.A); class Other { public static int A; object N() => (y, A, u); } } class E(string Host) { public string Host { get; } = Host; object M() => (Host, this.Host.Length); } record R(int X, string Y) { int Z = X; object M() => (X, Y.Length, Z); }")]
    [InlineData("class C { object M(object o, bool b, int n, string s) => ((int)o, (object)1, (long)n, !b, -n, -1, ~n, b ? 1 : n, true ? 1 : 2, string.Empty, int.MaxValue, string.IsNullOrEmpty(s), s is { Length: > int.MaxValue }, int.TryParse(s, out var p), int.TryParse(s, out _), (n, 1)); void N(ref int r) { N(ref r); nint i = nint.MaxValue; } }")]
    [InlineData("partial class C { static int F(int n) => n; int G(string s) => F(s.Length); class D { static string F(string s) => s; object M(string s) => F(s).Length; object N(int n) => G(\"\") + H(n); long H(long n) => n; } } class O : C { object M() => F(1); int nameof(int n) => n; object N(int x) => nameof(x); }")]
    [InlineData("interface I<T> { void M<U>(U u); } class C<T> : I<T> { void I<T>.M<T>(T t) { } } class D { [Foo(typeof(T))] void M<T>([Foo(typeof(T))] T t) { } } class Foo : Attribute { public Foo(Type t) { } }")]
    [InlineData("class O { static string F<T>() => \"\"; class C { int F() => 1; object M() { var x = F<int>(); return x; } } } class B { public static string F<T>() => \"\"; } class D : B { static int F() => 1; object M() { var x = F<int>(); return x; } }")]
    [InlineData("class C { int P { set => new(); } int Q { init { return new(); } } void M() => new(); void N() { return new(); } C R { get => new(); set => value = new(); } }")]
    [InlineData("class C { object N() => @nint.MaxValue; string M() => nameof(nint); object O() => nint.MaxValue; }")]
    [InlineData("class C { const int K = 1; readonly int r; void F(ref int x) { } void M() { F(ref K); F(ref 1); int.MaxValue = 1; K = 2; r = 3; r++; F(ref r); } void N(ref string s) => N(ref string.Empty); C() => r = 1; }")]
    [InlineData("class A { protected int Z { private get; set; } public int X { get; private set; } protected int Y { get; set; } } class B : A { object M() => (this.Z, X, this.X, Y); void N(B b) { b.X = 1; X = 2; b.Y++; Y += 1; this.Z = 1; this.Z += 1; } }")]
    [InlineData("class O { static string x; partial class C(int x) { } partial class C { object M() => x; } } partial record R(int X); partial record R { int Z = X; } partial class F(string h) { } partial class F { int i = h.Length; }")]
    [InlineData("namespace N { using static S; class C { object M() => Foo.Length; object O() => new Foo(); } } static class S { public static string Foo = \"\"; } class Foo { public static long Length; }")]
    [InlineData("namespace N { using static E; class C { object M() => (A, F(), S.G); } } enum E { A, B } static class S { public static int F() => 1; public static int G; }")]
    [InlineData("class O { static string F<T>() => \"\"; class C { int F() => 1; object M() { var x = F(); var y = F<int>(); _ = x; return y; } } } class P { static string F<T>() => \"\"; class C { int F() => 1; object M() { var y = F<int>(); var x = F(); _ = x; return y; } } }")]
    [InlineData("int DateTime = 1; _ = DateTime + 1; class C { object M() => DateTime.Now; DateTime N(DateTime d) => new DateTime(d.Ticks); }")]
    [InlineData("abstract class B { public abstract T? Of<T>(T? t); } class C : B { public override T? Of<T>(T? t) where T : default { var x = t; List<T> y = []; _ = y.Count; return x; } }")]
    [InlineData("class C { async Task M(Task<Uri> t, ValueTask<string> v, Task n) { var a = await t.ConfigureAwait(false); var b = await v.ConfigureAwait(true); await n.ConfigureAwait(ConfigureAwaitOptions.None); var c = (await t.ConfigureAwait(ConfigureAwaitOptions.None)).Host; _ = a.Host + b.Length + c.Length; } } class Task<T, U> { public string ConfigureAwait(bool b) => \"\"; } class D { object M(Task<int, int> t) => t.ConfigureAwait(true).Length; }")]
    [InlineData("class A { public object F() => 1; public object G(int n) => n; public object G(string s) => s; public static object H(int n) => n; } class B : A { public new Uri F() => null!; public new Uri G(int n) => null!; public new static string H(int n) => \"\"; private new int G(string s) => 1; } class C { object M(A a, B b) => (a.F(), b.F(), b.G(1), b.G(\"\"), B.H(1), A.H(2)); } class D : B { object M() => (F(), G(1), G(\"\"), base.F()); }")]
    [InlineData("interface I { object F(int n); T G<T>(T t); } interface J : I { new Uri F(int n); new string G<T>(T t); } abstract class A { public virtual object F() => 1; } abstract class B : A { public override Uri F() => null!; } class C { object M(J j, B b) => (j.F(1), j.G(1), b.F()); }")]
    [InlineData("class C { Func<Uri> f; event Func<string> E; Func<int> P { get; } static Func<string> S; object M(Func<string, Uri> g, Func<int>[] all, Func<Func<Uri>> h, Action a, dynamic d) { var v = g; a(); return (f(), g(\"\").Host, v(\"\"), E(), P(), this.f().Host, all[0](), h()().Host, (g)(\"\"), C.S(), S().Length, g(d)); } object N(C c, Func<int, string>? o) => (c.f().Host, c.P(), o!(1), o?.Invoke(1)); }")]
    [InlineData("class B { protected static int F() => 1; protected static Func<int> G; } class C : B { new Func<string> F; object M() => (F(), G()); } class D : B { object M(Func<Uri> F) => F(); object N() { string F() => \"\"; return F(); } object O() { { string F() => \"\"; } return F(); } object P() { return F(); Uri F() => null!; } object Q() { T F<T>(T t) => t; return F(1); } int R(int n) { async Task<string> F() { await Task.Yield(); return \"\"; } return F().Result.Length; } }")]
    [InlineData("class O { static string F() => \"\"; class C { int F; object M() => F(); } class D { Func<Uri> F; object M() => F(); } class E(Func<int> F) { object M() => F(); } } class P { string nameof(int n) => \"\"; Func<int, int> nameof2; object M(int x, Func<int, string> nameof) => nameof(x); }")]
    [InlineData("class C { T F<T>(object o) => default!; string F(object o) => \"\"; int F<T, U>(T t) => 1; static List<T> G<T>() => []; object M<U>(IEnumerable<object> all, U u) { var a = F<string>(1).Length; var b = G<U>(); var c = this.F<int?>(u); var d = all.Cast<Uri>().First().Host; var e = all.OfType<Uri>(); var f = F<List<(int A, string B)>>(1); var g = F(1); var h = F<int, int>(1); var i = F<Missing>(1); return (a, b, c, d, e, f, g, h, i, Enumerable.Empty<string>()); } }")]
    [InlineData("static class E { public static T Of<T>(this IServiceProvider p) => default!; public static T Of<T>(this IServiceProvider p, int n) => default!; public static U Both<T, U>(this T t, U u) => u; } class C<X> { object M(IServiceProvider p, X x) => (p.Of<Uri>().Host, p.Of<X>(1), p.Of<List<X>>().Count, x.Both<X, string>(\"\"), p.Both(1), E.Of<Uri>(p).Host, Array.Empty<X>()); Y Again<Y>(Y y) => Again<Y>(y); Y Other<Y>(Y y) where Y : class => Other<Y>(Again(y)); }")]
    [InlineData("struct V { public int A; } class C { C(V v, int n) { } void F(V v, string s) { } void F(V v) { } void F(int n, V v, int o) { } void G(params V[] all) { } void H(V? v, List<int>? l = null) { } void I(V v) { } void I(string s) { } V v; V? w; List<(int A, V B)> t = new(); async Task<V> A() { await Task.Yield(); return new(); } ValueTask<V> B() => new(); async ValueTask<List<V>> D() => await Task.FromResult(new List<V>()) ?? new(); void M(bool b, Action<V> a, List<V> all, dynamic d) { F(new()); F(new(), \"\"); F(1, new(), 2); G(new()); H(new()); H(null, new()); I(new()); a(new()); all.Add(new()); w ??= new(); v = b ? new() : default; w = b ? new() : null; V l(V v) => v; l(new()); all.Add(b ? new() : v); d.F(new()); } V N(bool b) => b ? new() : new(); }")]
    [InlineData("class C { Func<string, int> f = s => s.Length; Func<Uri, object> P { get; } = u => u.Host; object M(bool b) { Func<int, string> g = n => n.ToString(); Action<Uri> a; a = u => _ = u.Host; Func<Uri, int> h = b ? u => u.Port : u => 1; Action<string> i = async s => await Task.Delay(s.Length); return g; } Func<string, int> N() => s => s.Length; Func<string, int> O() { return s => s.Length; } event Action<Uri> E; void Q() { E += u => _ = u.Host; } System.Linq.Expressions.Expression<Func<Uri, string>> X = u => u.Host; }")]
    [InlineData("class C { (int A, Uri B) t; Dictionary<string, (Uri U, int? N)> d = new(); object M((string S, int) p) { (Uri X, Uri Y) l = (null!, null!); foreach (var e in d) _ = e.Value.U.Host; return (t.B.Host, p.S.Length, l.X.Host, d[\"\"].U); } }")]
    [InlineData("namespace A { class Uri { } static class S { internal static System.Uri U; public static class In { public const int K = 1; public static System.Uri V; private static int P; } } } namespace B { using A; class S2 { class Hidden { public static int H; } } class C { object M() => (System.Uri.SchemeDelimiter.Length, A.S.U.Host, A.S.In.K, S.In.V.Host, S.In.P, S2.Hidden.H, System.Collections.Generic.List.Count, global::System.Math.PI, System.Environment.SpecialFolder.Desktop, Environment.SpecialFolder.Desktop); } } namespace B.System { class Q { object M() => System.Uri.UriSchemeFtp; } }")]
    [InlineData("class C { object x; object M(object o) { switch (o) { case Uri u when u.Port > 1: return u.Host; case string x: { return x.Length; } case List<int> { Count: var n } l: _ = n; return l.Count; case (Uri a, int b): return a.Host; case var v: return v; } return x; } object N(object o) { switch (o) { case int i: _ = i; goto default; case string i: return i.Length; default: return o is Uri i ? i.Host : null; } } }")]
    [InlineData("class C { int n; void M(object o, string s) { if (o is int n) { _ = n; } else if (o is Uri n2) { _ = n2.Host; } else if (int.TryParse(s, out int m)) _ = m; else _ = o is string t ? t.Length : this.n; if (s == \"\") _ = o is Uri u ? u.Host : \"\"; else foreach (var c in s) _ = o is Uri u ? u.Port : c; while (true) if (o is not Uri w) break; else _ = w.Host; lbl: if (o is not string x) return; _ = x.Length; } }")]
    [InlineData("class A { protected Uri F(int n) => null!; public string F(string s) => s; public virtual int P => 1; protected object G() => 1; public int H() => 1; } static class E { public static long X(this A a) => 1; } class B : A { public override int P => base.P; new int F(int n) => 1; object M() => (base.F(1).Host, base.F(\"\"), base.G(), base.P, base.ToString(), base.H(), base.X(), F(1)); class D { object N() => base.GetHashCode(); } } struct S { string M() => base.ToString(); }")]
    [InlineData("struct V { public int N; public Uri U; public V? Next() => null; public void Run() { } } class C { public C? Self; public V? Value; public V Plain; public Uri F(int n) => null!; public int G() => 1; public void H() { } T Of<T>() => default!; object M(C? c, V? v, V w, string? s, int[]? all, List<C>? cs, Func<int>? f, dynamic d) { c?.H(); var a = c?.G(); var b = c?.F(1)?.Host; var e = v?.N; var g = v?.Next()?.U.Host; var h = c?.Value?.N; var i = c?.Self?.Plain.N; var j = s?.Length.ToString().Length; var k = all?[0]; var l = cs?.First().Self?.G(); var m = f?.Invoke(); var n = w?.N; var o = c?.Of<int>(); var p = d?.X; var q = c?.Plain; var r = s?.ToUpper(); return (a, b, e, g, h, i, j, k, l, m, n, o, p, q, r); } U? N<U>(List<U> all, U u) { var x = all?.First(); var y = u?.ToString(); return x; } }")]
    [InlineData("class C { List<Uri uri> F() => null!; List G() => null!; List<List<Uri uri>> H(Dictionary<string> d, List<List> l) => null!; object M(Func<Uri uri> f) => (F(), G(), H(null!, null!), f()); }")]
    [InlineData("static class E { extension(C) { public static int Make(int n) => 1; } extension(C c) { public int Own(int n) => n; } } class C { public static string Make() => \"\"; public string Own() => \"\"; object M(C c) => (C.Make(1).ToString(), C.Make().Length, c.Own(1), c.Own()); }")]
    [InlineData("class C { void F(Func<int> a) { } void F(params ReadOnlySpan<Action> b) { } void G(Action<int> a) { } void G(params List<Action<string>> b) { } void H() { } void M() { F(() => H()); G(s => _ = s.Length); } }")]
    [InlineData("class C { int value() => 1; int field() => 1; Func<string> P { set { F(value()); } } Func<string> Q { get => field() == \"\" ? field : null; } event Func<string> R { add { F(value()); } remove { } } Func<string> this[int i] { set { F(value()); } } void F(object o) { } int M() => value(); } class D { Func<int> value; Func<Uri> P { set { _ = value().Host; } } object M() => value(); }")]
    [InlineData("class C { int L() => 1; object M() { switch (L()) { case 1: string L() => \"\"; return L(); } return L(); } int G(object o) => 1; object N() { var x = G(default(dynamic)); return x; } }")]
    [InlineData("interface I { object G() => base.ToString(); Task T(); async Task H() { await base.T(); } } static class S { static object G() => base.ToString(); } struct V { object G() => base.ToString(); }")]
    [InlineData("class A { public object F(int n) => 1; } class B : A { public new string F(int n) => \"\"; } class C { async Task M(Task<Uri> t, B b, bool f) { _ = b.F(); _ = b.F(\"\"); _ = b.F(missing); _ = b.F(1); var x = await t.ConfigureAwait(); var y = await t.ConfigureAwait(\"\"); var z = await t.ConfigureAwait(flase); var w = await t.ConfigureAwait(f); _ = (x, y, z, w); await t.ConfigureAwait( } }")]
    [InlineData("class C { object M(List<string> l, IEnumerable<int> all) => (l.Append<int>(1), l.Append<object>(1), all.Take(), all.Skip(), all.Where(), all.Cast<string>(1), all.Select<int>(1), all.Take(1)); }")]
    [InlineData("struct V { } class C { void H(ref V v) { } void I(in V v) { } void F(V v, int n) { } void M(dynamic d) { H(ref new()); I(in new()); I(new()); F(new(), d); F(new(), 1); } }")]
    [InlineData("class C { async Task M() { await Task; foreach (var c in String) _ = c; await Task.ConfigureAwait(true); await Task.Delay(1); } static Func<int> S; object N() => (C.S(), C.S.Invoke(), C.ToString(), Task.Wait()); }")]
    [InlineData("class A { class In { public int P; public class Deep { public static int Q; } } public In I; protected internal class Out { public int R; } protected Out O; } class C { object M(A a) => (a.I.P, a.O.R, A.In.Deep.Q); } class D : A { object M(A a) => (O.R, I.P); }")]
    [InlineData("class T { public static implicit operator bool(T t) => true; } class C { void M(List<Uri> all, List<T> ts) { _ = all.Where(r => (r)).ToList(); _ = all.Where(r => r.Host).First(); _ = all.Where(r => r.IsFile).First().Host; _ = ts.Where(t => t).First(); _ = all.Any(r => r.Port); _ = all.Any(r => true || r.IsFile); _ = all.TrueForAll(r => r); } }")]
    public void Declarations_say_what_the_compiler_says(string code) => Compare(Code.Compile(("/repo/Code.cs", code)));

    /// <summary>What is told is compared above; this is what has to be told.</summary>
    [Theory]
    [InlineData("await one.ConfigureAwait(false)", "System.Uri")]
    [InlineData("await other.ConfigureAwait(true)", "int")]
    [InlineData("call(1)", "string")]
    [InlineData("this.field().Length", "int")]
    [InlineData("calls[0](1)", "string")]
    [InlineData("Inner()", "System.Uri")]
    [InlineData("new[] { 1 }.Cast<string>()", null)]
    [InlineData("all.Cast<string>()", "System.Collections.Generic.IEnumerable<string>")]
    [InlineData("Of<Uri>(1)", "System.Uri")]
    [InlineData("base.ToString()", "string?")]
    [InlineData("one?.Result?.Port", "int?")]
    [InlineData("System.Environment.SpecialFolder.Desktop", "System.Environment.SpecialFolder")]
    [InlineData("System.Math.PI", "double")]
    [InlineData("Of<(Uri, int)>(1).Item1", "System.Uri")]
    public void Declarations_tell(string code, string? type)
    {
        var compilation = Code.Compile(("/repo/Code.cs", $"class C {{ Func<string> field; T Of<T>(object o) => default!; async Task M(Task<Uri> one, ValueTask<int> other, Func<int, string> call, Func<int, string>[] calls, List<object> all) {{ Uri Inner() => null!; var x = {code}; await Task.Yield(); }} }}"));
        var variable = compilation.SyntaxTrees.Single(tree => tree.FilePath == "/repo/Code.cs").GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Single(variable => variable.Identifier.ValueText == "x");
        Assert.Equal(type, Declared(variable.SyntaxTree, new NameResolver(compilation)).Of(variable)?.ToDisplayString());
    }

    /// <summary>A public member of a type that its assembly keeps to itself cannot be used.</summary>
    [Fact]
    public void What_another_assembly_keeps_to_itself_is_not_there()
    {
        var other = Code.Compile(("/repo/Other.cs", "namespace Other; interface I { int P { get; } } public class Open { internal I Own; public class Inner { public int Q; } public Inner In; }")).WithAssemblyName("Other");

        Compare(Code.Compile(("/repo/Code.cs", "class C { object M(Other.I i, Other.Open o) => (i.P, o.Own.P, o.In.Q, o.In); }")).AddReferences(other.ToMetadataReference()));
    }

    /// <summary>How many answers there were, all of them the compiler's.</summary>
    private static int Compare(Compilation compilation)
    {
        var count = 0;
        var names = new NameResolver(compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var (model, types) = (compilation.GetSemanticModel(tree), Declared(tree, names));
            foreach (var code in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()) count += Compare(code, model, types);
            foreach (var variable in tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>()) Compare(variable, model, types);
        }

        return count;
    }

    private static DeclaredTypes Declared(SyntaxTree tree, NameResolver names)
    {
        var (model, scope) = (names.Compilation.GetSemanticModel(tree), new MatchScope(tree, names, default));
        return new DeclaredTypes(model, new DeclaredSymbols(model, scope.IsAlias, () => names.HasGlobalStatic || FileUsings.HasStatic(tree.GetRoot()), () => names.Roster, default));
    }

    private static int Compare(ExpressionSyntax code, SemanticModel model, DeclaredTypes declared)
    {
        var (symbol, type) = (declared.SymbolOf(code), declared.Of(code));
        var isConstantKnown = new DeclaredConstants(declared).TryGet(code, out var value);
        if (symbol != null) Assert.Equal(Symbol(code, model), symbol, SymbolEqualityComparer.Default);
        if (type != null) Assert.True(SymbolEqualityComparer.Default.Equals(Type(code, model), type), $"{code} in {code.Parent} is {Type(code, model)}, not {type}");
        if (isConstantKnown) Assert.Equal((model.GetConstantValue(code).HasValue, model.GetConstantValue(code).Value), (value.HasValue, value.Value));
        return (symbol != null ? 1 : 0) + (type != null ? 1 : 0) + (isConstantKnown ? 1 : 0);
    }

    private static void Compare(VariableDeclaratorSyntax variable, SemanticModel model, DeclaredTypes declared)
    {
        if (declared.Of(variable) is { } type) Assert.Equal((model.GetDeclaredSymbol(variable) as ILocalSymbol)?.Type, type, SymbolEqualityComparer.Default);
    }

    private static ITypeSymbol? Type(ExpressionSyntax code, SemanticModel model) =>
        model.GetTypeInfo(code) is var info && info.Type == null ? info.ConvertedType ?? Symbol(code, model) as ITypeSymbol : info.Type;

    private static ISymbol? Symbol(ExpressionSyntax code, SemanticModel model) =>
        model.GetSymbolInfo(code).Symbol is var found && found is IAliasSymbol alias ? alias.Target : found;
}
