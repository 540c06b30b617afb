namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

internal static class FlowExamples
{
    public static readonly ConditionExample[] All =
    [
        new("comes from `new Random()`", "F($x)", "var r = new Random(); [|F(r)|]; [|F(new Random())|]; Random q; q = r; [|F(q)|]; {|no:F(new Random(1))|}; {|no:F(Random.Shared)|}; F(missing);"),
        new("comes from `new Random()`", "F($x)", "void M(Random p) { {|no:F(p)|}; p = new Random(); [|F(p)|]; p = new Random(1); {|no:F(p)|}; }"),
        new("comes from `new Random()`", "F($x)", "void M(bool c) { var r = new Random(); if (c) r = new Random(1); F(r); Random s; if (c) s = new Random(); else s = new Random(); [|F(s)|]; }"),
        new("comes from `new Random()`", "F($x)", "var r = new Random(); while (true) { F(r); r = Random.Shared; } "),
        new("comes from `new Random()`", "F($x)", "while (true) { var r = new Random(); [|F(r)|]; r = Random.Shared; {|no:F(r)|}; }"),
        new("comes from `new Random()`", "F($x)", "var r = new Random(); Action a = () => [|F(r)|]; var s = new Random(); Action b = () => s = Random.Shared; F(s);"),
        new("comes from `new Random()`", "F($x)", "var r = new Random(); try { r = Random.Shared; } catch { } F(r); try { } finally { r = new Random(); } [|F(r)|];"),
        new("comes from `new Random()`", "F($x)", "Random r = Random.Shared; for (r = new Random(); ; r = Random.Shared) { F(r); }"),
        new("comes from `int.Parse($s)` or `int.Parse($s, $p)`", "F($x)", "var a = int.Parse(\"1\"); a++; {|no:F(a)|}; var b = int.Parse(\"2\", null); [|F(b)|]; [|F(int.Parse(\"3\"))|]; int.TryParse(\"\", out b); {|no:F(b)|};"),
        new("comes from `new Random()`", "F($x)", "void M(Random p) { Action a = () => F(p); p = new Random(); } void N(bool c, object o) { var r = o is Random q ? q : new Random(); {|no:F(r)|}; foreach (var s in new[] { new Random() }) {|no:F(s)|}; if (o is Random t) {|no:F(t)|}; }"),
        new("comes from `new Random()`", "F($x)", "void M(int n) { Random r; switch (n) { case 1: r = new Random(); [|F(r)|]; break; default: r = Random.Shared; {|no:F(r)|}; break; } F(r); }"),
        new("comes from `new Random()`", "F($x)", "void M(bool c) { var r = Random.Shared; if (c && (r = new Random()) != null) F(r); if ((r = new Random()) != null) [|F(r)|]; do { r = new Random(); } while (r == null); [|F(r)|]; }"),
        new("comes from `$a.Open()` or `$a.Open($m)`", "F($x)", "var f = new FileInfo(\"\"); var s = f.Open(FileMode.Open); [|F(s)|]; using var u = f.Open(FileMode.Open); [|F(u)|]; var t = f.OpenRead(); {|no:F(t)|};"),
        new("is unused", "$y.Trim()", "var s = \"\"; [|s.Trim()|]; [|s?.Trim()|]; {|no:s.Trim()|}.ToString(); _ = {|no:s.Trim()|}; Action a = () => [|s.Trim()|]; Func<string> f = () => {|no:s.Trim()|};"),
        new("is unused", "int $x = $v;", "void M() { [|int a = 1;|] } int N() { {|no:int b = 1;|} return b; } void O() { [|int d = 1;|] d = 2; } void P() { {|no:int e = 1;|} e++; }"),
        new("is unused", "$x.Go()", "class C { public void Go() { } } void M(C c) { {|no:c.Go()|}; }"),
        new("is awaited later", "var $x = Task.Delay(1);", "async Task A() { [|var t = Task.Delay(1);|] await t; } async Task B() { [|var u = Task.Delay(1);|] await Task.WhenAll(u, u).ConfigureAwait(false); } void D() { {|no:var v = Task.Delay(1);|} v.Wait(); } async Task E() { {|no:var w = Task.Delay(1);|} await Task.Yield(); }"),
        new("is awaited later", "Task.Delay($n)", "async Task A() { var t = [|Task.Delay(1)|]; await t; } async Task B() { Task t; t = {|no:Task.Delay(2)|}; } void C() { {|no:Task.Delay(3)|}; } async Task D() { Task t = Task.CompletedTask; while (true) { await t; t = [|Task.Delay(4)|]; } }"),
        new("is reassigned", "int $x = $v;", "void A() { [|int a = 1;|] a = 2; } void B() { [|int b = 1;|] b++; } void C() { [|int c = 1;|] int.TryParse(\"\", out c); } int D() { {|no:int d = 1;|} return d; } void E() { {|no:int e = 1;|} F(e); }"),
        new("is reassigned", "F($x)", "void A(int a) { [|F(a)|]; a = 2; {|no:F(a)|}; } void B(int b) { while (true) { b = 1; [|F(b)|]; } } void C(int c) { c = 1; {|no:F(c)|}; F(field); } int field;"),
        new("is reassigned", "F($x)", "void A(int a, int b) { Action l = () => a = 2; [|F(a)|]; (b, _) = (1, 2); {|no:F(b)|}; { int b2 = 1; b2 = 2; } }"),
    ];
}
