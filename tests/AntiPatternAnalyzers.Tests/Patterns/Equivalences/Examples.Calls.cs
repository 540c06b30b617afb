namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

public static partial class Examples
{
    private const string Send = "class C { void Send(int to, string by = \"post\", int tries = 1, CancellationToken stop = default) { ";

    private static EquivalenceExample[] Calls =>
    [
        new(
            "named arguments",
            [
                ("`string.Equals($a, $b, StringComparison.Ordinal)`", """_ = [|string.Equals(comparisonType: StringComparison.Ordinal, a: "x", b: "y")|];"""),
                ("`string.Equals(\"x\", $b)`", """_ = [|string.Equals(b: "y", a: "x")|];"""),
                ("`Send($a, tries: 2)`", Send + "[|Send(1, \"post\", 2)|]; } }"),
                ("`$s.Contains('a', $c)`", "_ = [|\"\".Contains(comparisonType: StringComparison.Ordinal, value: 'a')|];"),
            ],
            [
                ("`string.Equals(\"x\", $b)`", """_ = string.Equals(b: "x", a: "y");"""),
                ("`Send($a, tries: 2)`", Send + "Send(1, \"post\", 3); Send(2); } }"),
                ("`Send($a, $b)`", Send + "Send(1, tries: 2); } }"),
            ]),
        new(
            "optional arguments",
            [
                ("`Send($a)`", Send + "[|Send(1, \"post\")|]; [|Send(1, \"post\", 1)|]; [|Send(1, tries: 1)|]; [|Send(2, \"post\", 1, default)|]; } }"),
                ("`Send($a, $b)`", Send + "[|Send(1, \"air\", 1)|]; [|Send(1, \"air\", stop: default(CancellationToken))|]; } }"),
                ("`new Random2()`", "class Random2 { public Random2(int seed = 7) { _ = [|new Random2(7)|]; } }"),
            ],
            [
                ("`Send($a)`", Send + "Send(1, \"air\"); Send(1, \"post\", 2); Send(1, by); Send(1, tries: 2); } }"),
                ("`Send($a, $b)`", Send + "Send(1); } }"),
                ("`Send($a)`", "class C { void Send(int a, int b) { Send(1, 0); Send(1, default); } }"),
            ]),
        new(
            "expanded params",
            [
                ("`string.Join(\",\", $a, $b)`", """_ = [|string.Join(",", new[] { "a", "b" })|];"""),
                ("`string.Format($f, $a, $b)`", """_ = [|string.Format("", [1, 2])|];"""),
                ("`F($a, $b)`", "class C { void F(params ReadOnlySpan<int> p) { [|F([1, 2])|]; } }"),
                ("`string.Format($f, $a, $b)`", """_ = [|string.Format("", new object[] { 1, 2 })|];"""),
                ("`Path.Combine($a, $b)`", """_ = [|Path.Combine(new string[] { "a", "b" })|]; _ = [|Path.Combine(paths: new[] { "a", "b" })|];"""),
            ],
            [
                ("`Path.Combine(new[] { $a, $b })`", """_ = Path.Combine("a", "b");"""),
                ("`Path.Combine($a, $b)`", """_ = Path.Combine(new[] { "a", "b", "c" }); string[] all = []; _ = Path.Combine(["a", .. all]);"""),
                ("`string.Concat($a, $b)`", "_ = string.Concat(new[] { 1, 2 });"),
            ]),
        new(
            "extension and static form",
            [
                ("`$x.Any($p)`", "var l = new List<int>(); _ = [|Enumerable.Any(l, i => true)|];"),
                ("`Enumerable.Any($x, $p)`", "var l = new List<int>(); _ = [|l.Any(i => true)|]; _ = [|l?.Any(i => true)|];"),
                ("`$x.ToList().Count()`", "var l = new List<int>(); _ = [|Enumerable.Count(l.ToList())|];"),
            ],
            [
                ("`$x.Any()`", "class E { public static bool Any(int[] a) => true; void M() { E.Any(new int[0]); } }"),
                ("`Enumerable.Any($x, $p)`", "var l = new List<int>(); _ = l.Any(); _ = l.All(i => true);"),
                ("`Enumerable.Contains($x, $y)`", "var l = new List<int>(); _ = l.Contains(1, EqualityComparer<int>.Default);"),
            ]),
        new(
            "conditional access",
            [
                ("`$x.Trim()`", "string? s = null; _ = [|s?.Trim()|];"),
                ("`$x.Trim().Length`", "string? s = null; _ = [|s?.Trim().Length|]; _ = [|s?.Trim()?.Length|];"),
                ("`$x[0]`", "string? s = null; _ = [|s?[0]|];"),
                ("`$x.Length == 0`", "string? s = null; _ = [|s?.Length == 0|]; _ = [|(s?.Trim().Length) == 0|];"),
                ("`Stream.Flush()`", "FileStream? s = null; [|s?.Flush()|];"),
            ],
            [
                ("`$t?.Dispose()`", "IDisposable t = null!; t.Dispose();"),
                ("`$x?[0]`", "var s = \"\"; _ = s[0];"),
                ("`$x.Trim()`", "string? s = null; _ = s?.TrimEnd();"),
            ]),
        new(
            "null-forgiving operators",
            [
                ("`$x.ToLower().Trim()`", "var s = \"\"; _ = [|s.ToLower()!.Trim()|];"),
                ("`Console.WriteLine(Environment.NewLine)`", "[|Console.WriteLine(Environment.NewLine!)|];"),
                ("`$l.First().Length`", "var l = new[] { \"\" }; _ = [|l.First()!.Length|]; _ = [|(l.First())!.Length|];"),
            ],
            [
                ("`$x!`", "var s = \"\"; _ = s;"),
                ("`$x!.Length`", "var s = \"\"; _ = s.Length;"),
                ("`$x.ToLower()!.Trim()`", "var s = \"\"; _ = s.ToLower().Trim();"),
            ]),
        new(
            "implicit casts",
            [
                ("`Console.WriteLine(DateTime.Now)`", "[|Console.WriteLine((object)DateTime.Now)|];"),
                ("`$x.ToLower().Trim()`", "var s = \"\"; _ = [|((string)s.ToLower()).Trim()|];"),
                ("`$a.Length == 0`", "var s = \"\"; _ = [|(long)s.Length == 0|]; _ = [|((long?)(s.Length)) == 0|];"),
                ("`GC.SuppressFinalize(this)`", "class C { void M() => [|GC.SuppressFinalize((object)this)|]; }"),
            ],
            [
                ("`Console.WriteLine((object)$x)`", "Console.WriteLine(DateTime.Now);"),
                ("`$a.Length / 2`", "var s = \"\"; _ = (double)s.Length / 2;"),
                ("`$l.First().ToString()`", "var l = new List<object>(); _ = ((string)l.First()).ToString();"),
                ("`Take(1.5)`", "class C { void Take(int a) { Take((int)1.5); } }"),
                ("`Take(Value)`", "class M { public static implicit operator M(int i) => new(); } class C { int Value; void Take(M m) { Take((M)Value); } }"),
            ]),
        new(
            "parentheses",
            [
                ("`Console.WriteLine(DateTime.Now)`", "[|Console.WriteLine((DateTime.Now))|];"),
                ("`$x.ToLower().Trim()`", "var s = \"\"; _ = [|((s.ToLower())).Trim()|];"),
                ("`$a.Length == 0`", "var s = \"\"; _ = [|(s.Length) == (0)|];"),
            ],
            [
                ("`($a + $b).ToString()`", "var a = 1; _ = a.ToString();"),
                ("`$a - ($b - $c)`", "var a = 1; _ = a - a - a;"),
                ("`$a + $b * $c`", "var a = 1; _ = (a + a) * a;"),
            ]),
        new(
            "target-typed new",
            [
                ("`new HttpClient(...)`", "HttpClient c = [|new()|];"),
                ("`new List<$T>()`", "List<int> l = [|new()|];"),
                ("`new Random(1)`", "Random r = [|new(1)|]; Random s = [|new(Seed: 1)|];"),
            ],
            [
                ("`new HttpClient(...)`", "HttpClientHandler c = new();"),
                ("`new Random(1)`", "Random r = new(); Random s = new(2);"),
                ("`new()`", "var r = new Random();"),
            ]),
        new(
            "omitted argument lists",
            [
                ("`new HttpClient(...)`", "_ = [|new HttpClient { Timeout = TimeSpan.Zero }|]; _ = [|new HttpClient() { Timeout = TimeSpan.Zero }|];"),
                ("`new List<$T>(...)`", "_ = [|new List<int> { 1 }|];"),
                ("`new List<$T>() { ... }`", "_ = [|new List<int> { 1, 2 }|];"),
            ],
            [
                ("`new List<$T>()`", "_ = new List<int> { 1 };"),
                ("`new List<$T>(5) { ... }`", "_ = new List<int> { 1 };"),
                ("`new List<$T> { 1 }`", "_ = new List<int> { 2 };"),
            ]),
        new(
            "object initializers",
            [
                ("`$c.Timeout = $t`", "_ = new HttpClient { [|Timeout = TimeSpan.Zero|] };"),
                ("`$o.Timeout = $t` where `$o` is `HttpClient`", "_ = new HttpClient() { [|Timeout = TimeSpan.Zero|] }; HttpClient c = new() { [|Timeout = TimeSpan.Zero|] };"),
                ("`$o.P = $v`", "record R { public int P { get; set; } R M(R r) => r with { [|P = 1|] }; }"),
                ("`$o.P.Q = $v` where `$o` is `R`", "class R { public R P { get; set; } = null!; public int Q; R M() => new R { P = { [|Q = 1|] }, Q = 3 }; }"),
                ("`$o.Q = $v`", "class R { public R P { get; set; } = null!; public int Q; R M() => new R { P = { [|Q = 1|] } }; }"),
                ("`$o.CheckOut = null`", "class B { public string? CheckOut; B M() => new() { [|CheckOut = null|] }; }"),
            ],
            [
                ("`$c.Timeout = $t`", "class B { int Timeout; void M() { Timeout = 1; } }"),
                ("`$o.Timeout = $t` where `$o` is `string`", "_ = new HttpClient() { Timeout = TimeSpan.Zero };"),
                ("`$c.Timeout = $t;`", "_ = new HttpClient { Timeout = TimeSpan.Zero }; _ = new { Timeout = 1 };"),
            ]),
    ];
}
