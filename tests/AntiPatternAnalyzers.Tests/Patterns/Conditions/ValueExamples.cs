namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

internal static class ValueExamples
{
    public static readonly ConditionExample[] All =
    [
        new("is `Stream`", "F($x)", "[|F(Stream.Null)|]; [|F(new MemoryStream())|]; {|no:F(\"\")|}; {|no:F(new StringReader(\"\"))|}; F(missing);"),
        new("is `Stream` or `TextReader`", "F($x)", "[|F(new MemoryStream())|]; [|F(new StringReader(\"\"))|]; {|no:F(new StringWriter())|}; {|no:F(1)|};"),
        new("is `System.IO.Stream`", "F($x)", "[|F(Stream.Null)|]; {|no:F(\"\")|}; F(missing);"),
        new("is `IEnumerable<$T>`", "F($x)", "[|F(\"a\")|]; [|F(new int[1])|]; {|no:F(1)|};"),
        new("is `int[]`", "F($x)", "[|F(new int[1])|]; {|no:F(new string[1])|}; {|no:F(1)|};"),
        new("is `0`", "F($x)", "const int Zero = 0; [|F(0)|]; [|F(0.0)|]; [|F(Zero)|]; [|F(0L)|]; {|no:F(1)|}; {|no:F(DayOfWeek.Sunday)|}; {|no:F(\"0\")|}; F(missing);"),
        new("is `\"\"`", "F($x)", "const string None = \"\"; [|F(\"\")|]; [|F(None)|]; {|no:F(\" \")|}; {|no:F(0)|};"),
        new("is `int.MaxValue`", "F($x)", "[|F(int.MaxValue)|]; [|F(2147483647)|]; {|no:F(1)|}; {|no:F(long.MaxValue)|};"),
        new("is `$a + $b`", "F($x)", "[|F(1 + 2)|]; [|F((1 + 2))|]; {|no:F(1 - 2)|}; {|no:F(3)|};"),
        new("is `StringComparison.Ordinal`", "F($x)", "[|F(StringComparison.Ordinal)|]; {|no:F(StringComparison.CurrentCulture)|}; {|no:F(4)|};"),
        new("is `Stream`", "typeof($x)", "object a = [|typeof(Stream)|]; object b = [|typeof(FileStream)|]; object c = {|no:typeof(string)|}; object d = typeof(Missing);"),
        new("is `Task`", "$x.ToString()", "class Task { } class Derived : System.Threading.Tasks.Task { public Derived() : base(() => { }) { } } void M(Task own, System.Threading.Tasks.Task real, Derived derived) { {|no:own.ToString()|}; [|real.ToString()|]; [|derived.ToString()|]; missing.ToString(); }"),
        new("is `Func<$T>`", "Run($x)", "void Run(Func<int> f) { } int One() => 1; void M() { [|Run(() => 1)|]; [|Run(One)|]; [|Run(default)|]; {|no:Run(2)|}; Run(missing); }"),
        new("is `int`", "long a = $x;", "void M() { [|long a = 1;|] } void N() { {|no:long a = 1L;|} }"),
        new("is exactly `Stream`", "F($x)", "[|F(Stream.Null)|]; Stream s = null!; [|F(s)|]; {|no:F(new MemoryStream())|}; {|no:F(\"\")|}; F(missing);"),
        new("is a type", "F($x)", "[|F(String)|]; [|F(List<int>)|]; {|no:F(\"String\")|}; {|no:F(1)|}; F(missing);"),
        new("is a type", "class $x { ... }", "class [|A|] { } class [|B|] { }"),
        new("is a value", "F($x)", "var v = 1; [|F(v)|]; [|F(1)|]; [|F(null)|]; {|no:F(String)|}; {|no:F(List<int>)|}; F(missing);"),
        new("is a constant", "F($x)", "const int C = 1; int v = 1; [|F(C)|]; [|F(1 + C)|]; [|F(int.MaxValue)|]; [|F(nameof(v))|]; [|F(null)|]; {|no:F(v)|}; {|no:F(string.Empty)|}; F(missing);"),
        new("is a constant", "static $T $x = $v;", "class C { static int {|no:A|} = 1; static int {|no:B|} = 2; }"),
        new("is a literal", "F($x)", "const int C = 1; [|F(1)|]; [|F(-1)|]; [|F(\"a\")|]; [|F(null)|]; {|no:F(C)|}; {|no:F(default)|}; {|no:F(1 + 1)|}; {|no:F(-C)|};"),
        new("is null", "F($x)", "const string? Nil = null; string? v = null; [|F(null)|]; [|F((string?)null)|]; [|F(Nil)|]; [|F(default(string))|]; [|F(default(int?))|]; {|no:F(v)|}; {|no:F(default(int))|}; {|no:F(\"null\")|}; F(missing);"),
        new("is the default", "F($x)", "[|F(0)|]; [|F(false)|]; [|F('\\0')|]; [|F(null)|]; [|F(default(Guid))|]; [|F(new Guid())|]; [|F(DayOfWeek.Sunday)|]; {|no:F(1)|}; {|no:F(\"\")|}; {|no:F(Guid.Empty)|}; {|no:F(new object())|}; F(missing);"),
        new("is the default of the type that it converts to", "$T $n = $x;", "void M() { [|long a = 0;|] [|string? b = null;|] [|DateTime c = default;|] {|no:object d = 0;|} {|no:int? e = 0;|} {|no:int f = 1;|} }"),
        new("is greater than `1`", "F($x)", "const long Two = 2; int v = 2; [|F(2)|]; [|F(Two)|]; [|F(1.5)|]; {|no:F(1)|}; {|no:F(-3)|}; F(v); F(\"2\"); F(double.NaN);"),
        new("is less than `1.5`", "F($x)", "[|F(1)|]; [|F(-2m)|]; {|no:F(2)|}; {|no:F(1.5f)|}; F(new Random().Next());"),
        new("is less than `-1`", "F($x)", "[|F(-2)|]; [|F(long.MinValue)|]; {|no:F(-1)|}; {|no:F(0)|};"),
        new("is between `1` and `9`", "F($x)", "[|F(1)|]; [|F(9.0)|]; {|no:F(0)|}; {|no:F(10)|}; F(missing);"),
        new("has length `1`", "F($x)", "const string C = \"b\"; string v = \"c\"; [|F(\"a\")|]; [|F(C)|]; {|no:F(\"\")|}; {|no:F(\"ab\")|}; F(v); F('a');"),
        new("is named `Sleep` or `Wait`", "$y.$x(...)", "Task t = null!; [|Thread.Sleep(1)|]; [|t.Wait()|]; {|no:Thread.Yield()|}; {|no:t.ToString()|};"),
        new("is named `Now`", "F($x)", "[|F(DateTime.Now)|]; [|F(missing.Now)|]; {|no:F(DateTime.UtcNow)|}; {|no:F(1)|};"),
        new("is named `Old`", "class $x { ... }", "class [|Old|] { } class {|no:Older|} { } class {|no:New|} { }"),
        new("matches `^[a-z]+$`", "F($x)", "const string C = \"abc\"; [|F(\"abc\")|]; [|F(C)|]; [|F(name)|]; {|no:F(\"A\")|}; {|no:F(\"a1\")|}; {|no:F(12)|};"),
        new("matches `Async$`", "async Task $x(...) { ... }", "async Task [|RunAsync|]() { } async Task [|Async|]() { } async Task {|no:Start|}() { } async Task {|no:AsyncRun|}() { }"),
        new("contains `DateTime.Now`", "F($x)", "[|F(DateTime.Now)|]; [|F(1 + DateTime.Now.Ticks)|]; {|no:F(DateTime.UtcNow)|}; {|no:F(nameof(DateTime.Now))|}; {|no:F(1)|};"),
        new("contains `1`", "G($...x)", "[|G(1)|]; [|G(2, 1)|]; {|no:G(2, 3)|}; {|no:G()|};"),
        new("is a string", "G($...x)", "[|G(\"a\")|]; [|G(\"a\", \"b\")|]; {|no:G(1, 2)|}; G(1, \"a\");"),
        new("is pure", "F($x)", """
            int v = 1; int[] a = [1]; string s = ""; [|F(v)|]; [|F(1)|]; [|F(a[v + 1])|]; [|F(s.Length)|]; [|F((v == 1 ? s : null) ?? "")|]; [|F(typeof(int))|]; [|F(s == "a")|];
            {|no:F(s.Trim())|}; {|no:F(v++)|}; {|no:F(v = 2)|}; {|no:F(new object())|}; {|no:F(DateTime.Now)|}; {|no:F($"{v}")|}; {|no:F(int.TryParse("", out v))|}; F(missing);
            """),
        new("is pure", "F($x)", "class C { public int Auto { get; set; } public int Code => G(); int G() => 1; int field; volatile int changing; void M() { [|F(Auto)|]; [|F(this.field)|]; [|F(field + 1)|]; {|no:F(Code)|}; {|no:F(changing)|}; {|no:F(G())|}; } static object? F(object? value) => value; }"),
    ];
}
