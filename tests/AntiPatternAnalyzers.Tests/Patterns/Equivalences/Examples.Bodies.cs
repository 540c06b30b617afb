namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

public static partial class Examples
{
    private static EquivalenceExample[] Bodies =>
    [
        new(
            "braces",
            [
                ("`if ($c) { return; }`", "[|if (stop.CanBeCanceled)|] return;"),
                ("`if ($c) return; else throw;`", "void M(bool b) { [|if (b)|] { return; } else { throw; } }"),
                ("`foreach (var $x in $l) $l.Remove($x);`", "var l = new List<int>(); [|foreach (var i in l)|] { l.Remove(i); }"),
                ("`switch ($x) { case 1: { return; } }`", "[|switch|] (1) { case 1: return; }".Replace("[|switch|] (1)", "[|switch (1)|]")),
            ],
            [
                ("`if ($c) { return; }`", "if (stop.CanBeCanceled) { Run(stop); return; }"),
                ("`if ($c) { }`", "if (stop.CanBeCanceled) return;"),
                ("`lock ($o) { $x.Clear(); }`", "var l = new List<int>(); lock (l) { { l.Clear(); } }"),
            ]),
        new(
            "expression bodies",
            [
                ("`int $M() { return 1; }`", "class C { int [|M|]() => 1; }"),
                ("`int $M() => 1;`", "class C { int [|M|]() { return 1; } }"),
                ("`int $P => 1;`", "class C { int [|P|] { get { return 1; } } int [|Q|] { get => 1; } }"),
                ("`int $P { get { return 1; } }`", "class C { int [|P|] => 1; int [|Q|] { get => 1; } }"),
                ("`set { $x = value; }`", "class C { int _p; int P { get => 1; [|set|] => _p = value; } }"),
                ("`void $M() { throw new NotImplementedException(); }`", "class C { void [|M|]() => throw new NotImplementedException(); }"),
                ("`$s.Dispose();`", "class C { Stream s = null!; ~C() => [|s.Dispose()|]; int P { set => [|s.Dispose()|]; } void N() => Task.Run(() => [|s?.Dispose()|]); }"),
                ("`$t;` where `$t` is `int`", "class C { int F() => 1; void N() => [|F()|]; async Task O() => [|F()|]; }"),
                ("`void $M() { Console.Beep(); }`", "class C { void [|M|]() => Console.Beep(); }"),
            ],
            [
                ("`int $M() { return 1; }`", "class C { int M() => 2; }"),
                ("`$l.Add($x);`", "class C { HashSet<int> s = new(); bool N() => s.Add(1); void M() { Func<int, bool> b = i => s.Add(i); } }"),
                ("`int $M() { Next(); }`", "class C { int M() => Next(); int Next() => 3; }"),
                ("`$T $M() { return Console.Beep(); }`", "class C { void M() => Console.Beep(); }"),
                ("`int $P => 1;`", "class C { int P { get { return 1; } set { } } int Q { get; } }"),
                ("`[Obsolete] $e;`", "class C { void M() => Console.Beep(); Action N() => () => Console.Beep(); }"),
            ]),
        new(
            "lambda forms",
            [
                ("`$l.Select(x => x + 1)`", "var l = new List<int>(); _ = [|l.Select((y) => y + 1)|]; _ = [|l.Select((int y) => y + 1)|]; _ = [|l.Select(y => { return y + 1; })|]; _ = [|l.Select(delegate (int y) { return y + 1; })|]; _ = [|l.Select(static y => y + 1)|];"),
                ("`(int x) => x`", "Func<int, int> f = [|y => y|];"),
                ("`$l.ForEach(x => Console.Write(x))`", "var l = new List<int>(); [|l.ForEach(y => { Console.Write(y); })|];"),
                ("`() => { ... }`", "Action a = [|delegate { Console.Beep(); }|];"),
                ("`$e += (...) => { ... }`", "class C { event EventHandler? E; void M() { [|E += delegate { M(); }|]; } }"),
                ("`() => { $e; }`", "Action a = [|() => Console.Beep()|];"),
                ("`x => throw $e`", "Action<int> a = [|(int y) => { throw new Exception(); }|];"),
            ],
            [
                ("`$l.Select(x => x + 1)`", "var l = new List<int>(); _ = l.Select(y => y + 2); _ = l.Select((y, i) => y + 1); _ = l.Select(y => { l.Clear(); return y + 1; });"),
                ("`() => { ... }`", "Action<int> a = delegate { Console.Beep(); };"),
                ("`$x => { ... }`", "Action<int> a = delegate { Console.Beep(); };"),
                ("`(long x) => x`", "Func<int, int> f = y => y;"),
                ("`$l.Select(x => x)`", "class C { int Same(int a) => a; void M(List<int> l) { _ = l.Select(Same); } }"),
                ("`() => { $e; }`", "Func<int> a = () => 1.GetHashCode();"),
                ("`async x => $e`", "Func<int, Task> a = (int y) => Task.Yield() is var z ? Task.CompletedTask : null!;"),
            ]),
    ];
}
