using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class RepairTests
{
    private const string Numbers = "`int.Parse($s)`";
    private const string Ordered = "class C {{ void M() {{ _ = {0}; }} static int F(int a, int b) => 0; static int G(int a, int b, int c = 0) => 0; static int H(int b, int a) => 0; static int I(int first, int second) => 0; static int X() => 1; static int Y() => 2; }}";
    private const string Invariant = "`int.Parse($s, CultureInfo.InvariantCulture)`";

    [Theory]
    [InlineData("class C { int a = int.Parse(\"1\"); }", "using System.Globalization;\n\nclass C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }")]
    [InlineData("using System.Text;\n\nclass C { int a = int.Parse(\"1\"); }", "using System.Globalization;\nusing System.Text;\n\nclass C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }")]
    [InlineData("using System.Globalization;\n\nclass C { int a = int.Parse(\"1\"); }", "using System.Globalization;\n\nclass C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }")]
    [InlineData("namespace N;\n\nclass C { int a = int.Parse(\"1\"); }", "using System.Globalization;\n\nnamespace N;\n\nclass C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }")]
    [InlineData("namespace N\n{\n    using System.Text;\n\n    class C { int a = int.Parse(\"1\"); }\n}", "namespace N\n{\n    using System.Globalization;\n    using System.Text;\n\n    class C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }\n}")]
    [InlineData("// Licence.\n\nclass C { int a = int.Parse(\"1\"); }", "// Licence.\n\nusing System.Globalization;\n\nclass C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }")]
    [InlineData("namespace System.Globalization { class C { int a = int.Parse(\"1\"); } }", "namespace System.Globalization { class C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); } }")]
    public Task Adds_the_using_that_a_name_needs_and_no_other(string code, string expected) => Fix.Writes(Numbers, Invariant, code, expected);

    [Theory]
    [InlineData("class C { object M(IEnumerable<int> a) => a.ToList(); }", "using System.Collections.Immutable;\n\nclass C { object M(IEnumerable<int> a) => a.ToImmutableArray(); }")]
    [InlineData("using System.Text;\r\n\r\nclass C { object? M(IEnumerable<int>? a) => a?.ToList(); }\r\n", "using System.Collections.Immutable;\r\nusing System.Text;\r\n\r\nclass C { object? M(IEnumerable<int>? a) => a?.ToImmutableArray(); }\r\n")]
    [InlineData("namespace N\n{\n    using System.Text;\n\n    class C { object M(IEnumerable<int> a) => a.ToList(); }\n}", "namespace N\n{\n    using System.Collections.Immutable;\n    using System.Text;\n\n    class C { object M(IEnumerable<int> a) => a.ToImmutableArray(); }\n}")]
    [InlineData("namespace N; class C { object M(IEnumerable<int> a) => a.ToList(); }", "using System.Collections.Immutable;\n\nnamespace N; class C { object M(IEnumerable<int> a) => a.ToImmutableArray(); }")]
    public Task Adds_the_using_of_an_extension_method(string code, string expected) => Fix.Writes("`$x.ToList()`", "`$x.ToImmutableArray()`", code, expected);

    [Theory]
    [InlineData("List<DateTime>? a = null; a?.Add(DateTime.Now);", "List<DateTime>? a = null; a?.Add(DateTime.UtcNow);")]
    [InlineData("Dictionary<DateTime, int>? a = null; _ = a?[DateTime.Now];", "Dictionary<DateTime, int>? a = null; _ = a?[DateTime.UtcNow];")]
    [InlineData("string? a = null; _ = a?.Trim().IndexOf(DateTime.Now.ToString());", "string? a = null; _ = a?.Trim().IndexOf(DateTime.UtcNow.ToString());")]
    public Task Writes_an_argument_of_a_call_behind_a_conditional_access(string code, string expected) => Fix.Writes("`DateTime.Now`", "`DateTime.UtcNow`", code, expected);

    [Fact]
    public Task Adds_no_using_where_two_namespaces_have_such_a_method() => Fix.NeedsALook(
        "`$x.Trim()`", "`$x.Shorten()`",
        "namespace A { static class E { public static string Shorten(this string s) => s; } } namespace B { static class E { public static string Shorten(this string s) => s; } } class C { string M(string a) => a.Trim(); }", "CS1061");

    [Theory]
    [InlineData("class C { Task M(CancellationToken stop) => F(1); static Task F(int a, int b = 0, CancellationToken c = default) => Task.CompletedTask; }", "class C { Task M(CancellationToken stop) => F(1, c: stop); static Task F(int a, int b = 0, CancellationToken c = default) => Task.CompletedTask; }")]
    [InlineData("class C { Task M(CancellationToken stop) => F(1); static Task F(int a, object? b = null, CancellationToken c = default) => Task.CompletedTask; }", "class C { Task M(CancellationToken stop) => F(1, c: stop); static Task F(int a, object? b = null, CancellationToken c = default) => Task.CompletedTask; }")]
    [InlineData("class C { Task M(CancellationToken stop) => F(b: 2, a: 1); static Task F(int a, int b, CancellationToken c = default) => Task.CompletedTask; }", "class C { Task M(CancellationToken stop) => F(b: 2, a: 1, c: stop); static Task F(int a, int b, CancellationToken c = default) => Task.CompletedTask; }")]
    [InlineData("class C { Task M(CancellationToken stop) => F(1, 2); static Task F(int a, int b = 0, CancellationToken c = default) => Task.CompletedTask; }", "class C { Task M(CancellationToken stop) => F(1, 2, stop); static Task F(int a, int b = 0, CancellationToken c = default) => Task.CompletedTask; }")]
    public Task Names_an_added_argument_whose_place_is_that_of_another(string code, string expected) =>
        Fix.Writes("`F($...a)` inside a method that takes `CancellationToken $stop`, where `$...a` has no argument of type `CancellationToken`", "`F($...a, $stop)`", code, expected);

    [Theory]
    [InlineData("`F($a, $b)`", "`G($a, $b)`", "F(b: X(), a: Y())", "G(b: X(), a: Y())")]
    [InlineData("`F($a, $b)`", "`G($a, $b, 3)`", "F(b: X(), a: Y())", "G(b: X(), a: Y(), c: 3)")]
    [InlineData("`F($a, $b)`", "`G($a + 1, $b)`", "F(b: X(), /* why */ a: Y())", "G(b: X(), /* why */ a: Y() + 1)")]
    [InlineData("`F($a, $b)`", "`G($a, $b)`", "F(b: 1, a: 2)", "G(2, 1)")]
    public Task Names_the_arguments_that_the_code_gives_in_an_order_of_its_own(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, string.Format(Ordered, code), string.Format(Ordered, expected));

    [Theory]
    [InlineData("`H($a, $b)`")]
    [InlineData("`I($a, $b)`")]
    [InlineData("`$a + $b`")]
    public Task Holds_back_what_no_names_can_keep_in_order(string alternative) =>
        Fix.NeedsALook("`F($a, $b)`", alternative, string.Format(Ordered, "F(b: X(), a: Y())"), "the order of evaluation changes");

    [Fact]
    public Task Leaves_the_lines_of_a_lambda_alone() => Fix.Writes(
        "`Task.Run($f)`", "`Task.Factory.StartNew($f, stop)`",
        "_ = Task.Run(() =>\n{\n    // first\n    GC.Collect();\n\n    GC.Collect(); // second\n});", "_ = Task.Factory.StartNew(() =>\n{\n    // first\n    GC.Collect();\n\n    GC.Collect(); // second\n}, stop);");

    [Fact]
    public Task Keeps_a_name_long_where_it_means_something_else() => Fix.Writes(
        "`int.Parse($s)`", "`int.Parse($s, System.Globalization.CultureInfo.InvariantCulture)`",
        "class CultureInfo { }\nclass C { int a = int.Parse(\"1\"); }", "class CultureInfo { }\nclass C { int a = int.Parse(\"1\", System.Globalization.CultureInfo.InvariantCulture); }");

    [Fact]
    public async Task Adds_no_using_where_a_global_one_is_there()
    {
        var shop = Shop.WithUsings(Code.ImplicitUsings + " global using System.Globalization;", Fix.Row(Numbers, Invariant), "class C { int a = int.Parse(\"1\"); }");
        Assert.Equal(["class C { int a = int.Parse(\"1\", CultureInfo.InvariantCulture); }"], await shop.AfterAllAsync("AP0001", FixAllScope.Document));
    }

    [Theory]
    [InlineData("`$x.ToLower()`", "`$x.ToUpperInvariant()`", "var a = \"\"; var t = a?.ToLower();", "var a = \"\"; var t = a?.ToUpperInvariant();")]
    [InlineData("`$x.ToLower()`", "`$x.Trim().ToUpperInvariant()`", "var a = \"\"; var t = a?.ToLower().Length;", "var a = \"\"; var t = a?.Trim().ToUpperInvariant().Length;")]
    public Task Keeps_conditional_access(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Theory]
    [InlineData("`$x.ToLower()`", "`string.Concat($x)`", "var a = \"\"; var t = a?.ToLower();")]
    [InlineData("`$x.ToLower()`", "`$x + $x`", "var a = \"\"; var t = a?.ToLower();")]
    [InlineData("`$x.Trim().ToLower()`", "`$x.ToLower()`", "var a = \"\"; var t = a?.Trim()?.ToLower();")]
    public Task Offers_nothing_where_conditional_access_would_be_lost(string antiPattern, string alternative, string code) =>
        Fix.OffersNothing(antiPattern, alternative, code);

    [Theory]
    [InlineData("public Task M(Task<int> t) { Foo(t.Result); return t; } static void Foo(int a) { }", "CS1997")]
    [InlineData("public void M(Task<int> t) { _ = t.Result; }", "M becomes async, and its callers have to await it")]
    [InlineData("public int P { get { return Task.FromResult(1).Result; } }", "a property cannot be async")]
    [InlineData("public int P => Task.FromResult(1).Result switch { _ => 1 };", "a property cannot be async")]
    [InlineData("public int this[int i] => i switch { _ => Task.FromResult(1).Result };", "a property cannot be async")]
    [InlineData("class C { C() { _ = Task.FromResult(1).Result; } }", "a constructor cannot be async")]
    [InlineData("class C { C(int a) { } C() : this(Task.FromResult(1).Result) { } }", "a constructor cannot be async")]
    [InlineData("class C { ~C() => _ = Task.FromResult(1).Result; }", "a finalizer cannot be async")]
    [InlineData("public static int operator +(Frame a, Frame b) => Task.FromResult(1).Result;", "an operator cannot be async")]
    [InlineData("private int a = Task.FromResult(1).Result;", "a field cannot be async")]
    [InlineData("public event Action A { add { _ = Task.FromResult(1).Result; } remove { } }", "an event cannot be async")]
    [InlineData("public IEnumerable<int> M() { yield return Task.FromResult(1).Result; }", "an iterator cannot be async")]
    [InlineData("public void M(out int a) { a = Task.FromResult(1).Result; }", "what has ref, in or out parameters cannot be async")]
    [InlineData("_ = new[] { 1 }.Select(a => a + Task.FromResult(1).Result);", "nothing waits for the lambda once it is async")]
    [InlineData("_ = from a in new[] { 1 } select a + Task.FromResult(1).Result;", "an await cannot stand in a query")]
    [InlineData("try { } catch when (Task.FromResult(1).Result > 1) { }", "an await cannot stand in the filter of a catch")]
    [InlineData("System.Linq.Expressions.Expression<Func<int>> a = () => Task.FromResult(1).Result;", "an expression tree cannot be async")]
    public Task Says_what_an_await_would_break(string code, string reason) =>
        Fix.NeedsALook("`$t.Result` where `$t` is a task", "`await $t`", code, reason);

    [Theory]
    [InlineData("public Task M(Task<int> t) { if (t.Result > 1) throw new Exception(); throw new Exception(); }", "public async Task M(Task<int> t) { if (await t > 1) throw new Exception(); throw new Exception(); }")]
    [InlineData("public async Task M(Task<int> t) { _ = true switch { _ => t.Result }; _ = from a in new int[t.Result] select a; }", "public async Task M(Task<int> t) { _ = true switch { _ => await t }; _ = from a in new int[await t] select a; }")]
    [InlineData("public Func<Task<int>, Task> M() => static t => { _ = t.Result; };", "public Func<Task<int>, Task> M() => async static t => { _ = await t; };")]
    public Task Makes_a_function_that_returns_a_task_async(string code, string expected) =>
        Fix.Writes("`$t.Result` where `$t` is a task", "`await $t`", code, expected);

    [Theory]
    [InlineData("class C { static void F(int a) { } static void F(long a) { } void M(int[] a) { F(a.Length); } }", "class C { static void F(int a) { } static void F(long a) { } void M(int[] a) { F((int)a.LongLength); } }")]
    [InlineData("class C { static void F(long a) { } void M(int[] a) { F(a.Length); } }", "class C { static void F(long a) { } void M(int[] a) { F(a.LongLength); } }")]
    [InlineData("class C { void M(int[] a, System.Text.StringBuilder b) { b.Append(a.Length); } }", "class C { void M(int[] a, System.Text.StringBuilder b) { b.Append((int)a.LongLength); } }")]
    public Task Casts_where_another_overload_would_be_called(string code, string expected) => Fix.Writes("`$x.Length` where `$x` is `int[]`", "`$x.LongLength`", code, expected);

    [Theory]
    [InlineData("`new List<$T>()`", "`new List<$T>(16)`", "List<int> a = new();", "List<int> a = new(16);")]
    [InlineData("`new List<$T>()`", "`new List<$T>(16)`", "IList<int> a = new List<int>();", "IList<int> a = new List<int>(16);")]
    [InlineData("`new List<int>()`", "`new List<long>()`", "List<int> a = new(); a.Clear();", "List<int> a = new(); a.Clear();")]
    public async Task Keeps_a_creation_that_leaves_its_type_to_the_target(string antiPattern, string alternative, string code, string expected) =>
        Assert.Equal(expected, await Fix.All(antiPattern, alternative, code));

    [Theory]
    [InlineData("`$s.ToString()` where `$s` is `string`", "`$s`", "string? a = \"\"; var b = a?.ToString();", "string? a = \"\"; var b = a;")]
    [InlineData("`$s != null && $s != \"\"`", "`!string.IsNullOrEmpty($s)`", "var a = \"\"; _ = a != null && a != string.Empty;", "var a = \"\"; _ = !string.IsNullOrEmpty(a);")]
    [InlineData("`$q.Count($f) > 0` or its opposite", "`await Task.FromResult($q.Any($f))`", "var a = new[] { 1 }; _ = a.Count(x => x > 1) <= 0;", "var a = new[] { 1 }; _ = !await Task.FromResult(a.Any(x => x > 1));")]
    [InlineData("`new Random()` inside `Random $f = $v;`", "`Random.Shared`", "class C { static Random r = new Random(); }", "class C { static Random r = Random.Shared; }")]
    [InlineData("`static Random $f = new Random();`", "`static Random $f = Random.Shared;`", "class C { private static Random r = new Random(); }", "class C { private static Random r = Random.Shared; }")]
    public Task Writes_what_equivalences_forgave(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);
}
