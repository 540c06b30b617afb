namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

internal static class FamilyExamples
{
    public static readonly ConditionExample[] All =
    [
        new("is a task", "F($x)", "Task t = null!; [|F(t)|]; [|F(Task.FromResult(1))|]; [|F(default(ValueTask<int>))|]; {|no:F(1)|}; {|no:F(\"Task\")|}; F(missing);"),
        new("is a task", "typeof($x)", "class Task { } object a = {|no:typeof(Task)|}; object b = [|typeof(System.Threading.Tasks.Task)|]; object c = typeof(Missing);"),
        new("is a sequence", "F($x)", "[|F(new List<int>())|]; [|F(\"text\")|]; [|F(new int[1])|]; {|no:F(1)|}; {|no:F(new object())|}; F(missing);"),
        new("is a collection", "F($x)", "[|F(new HashSet<int>())|]; [|F(new int[1])|]; {|no:F(\"text\")|}; {|no:F(Enumerable.Empty<int>())|};"),
        new("is a list", "F($x)", "[|F(new List<int>())|]; [|F(new int[1])|]; {|no:F(new HashSet<int>())|}; {|no:F(\"text\")|};"),
        new("is an array", "F($x)", "[|F(new int[1])|]; [|F(new[] { \"a\" })|]; Array any = null!; [|F(any)|]; {|no:F(new List<int>())|}; {|no:F(\"a\")|};"),
        new("is a set", "F($x)", "[|F(new HashSet<int>())|]; [|F(new SortedSet<int>())|]; {|no:F(new List<int>())|}; {|no:F(new Dictionary<int, int>())|};"),
        new("is a dictionary", "F($x)", "[|F(new Dictionary<int, int>())|]; IReadOnlyDictionary<int, int> d = null!; [|F(d)|]; {|no:F(new List<int>())|}; {|no:F(d.Keys)|};"),
        new("is a stream", "F($x)", "[|F(Stream.Null)|]; [|F(new MemoryStream())|]; {|no:F(new StringReader(\"\"))|}; {|no:F(\"stream\")|};"),
        new("is a string builder", "F($x)", "var b = new System.Text.StringBuilder(); [|F(b)|]; [|F(b.Append(1))|]; {|no:F(b.ToString())|}; {|no:F(new List<char>())|};"),
        new("is a string", "F($x)", "[|F(\"a\")|]; [|F($\"{1}\")|]; [|F(string.Empty)|]; {|no:F('a')|}; {|no:F(new object())|};"),
        new("is a string", "string? s = $x;", "void M() { [|string? s = null;|] } void N() { [|string? s = default;|] } void O() { {|no:string? s = (object)\"\";|} } void P() { {|no:string? s = 'c';|} }"),
        new("is a character", "F($x)", "[|F('a')|]; char? c = null; [|F(c)|]; {|no:F(\"a\")|}; {|no:F(1)|};"),
        new("is a boolean", "F($x)", "[|F(true)|]; bool? b = null; [|F(b)|]; [|F(1 == 2)|]; {|no:F(\"true\")|}; {|no:F(1)|};"),
        new("is a number", "F($x)", "[|F(1)|]; [|F(1.5m)|]; double? d = 1; [|F(d)|]; [|F((nint)1)|]; {|no:F('1')|}; {|no:F(DayOfWeek.Monday)|}; {|no:F(\"1\")|};"),
        new("is a number", "F($x)", "void M<T>(T n) where T : System.Numerics.INumber<T> => [|F(n)|]; void N<T>(T n) => {|no:F(n)|};"),
        new("is an integer", "F($x)", "[|F(1)|]; [|F((byte)1)|]; long? l = 1; [|F(l)|]; {|no:F(1.0)|}; {|no:F('1')|}; {|no:F(DayOfWeek.Monday)|};"),
        new("is an integer", "F($x)", "void M<T>(T n) where T : System.Numerics.IBinaryInteger<T> => [|F(n)|]; void N<T>(T n) where T : System.Numerics.INumber<T> => {|no:F(n)|};"),
        new("is floating point", "F($x)", "[|F(1.0)|]; [|F(1f)|]; [|F((Half)1)|]; double? d = 1; [|F(d)|]; {|no:F(1m)|}; {|no:F(1)|};"),
        new("is floating point", "F($x)", "void M<T>(T n) where T : System.Numerics.IFloatingPointIeee754<T> => [|F(n)|]; void N<T>(T n) where T : System.Numerics.INumber<T> => {|no:F(n)|};"),
        new("is a date", "F($x)", "[|F(DateTime.Now)|]; DateTimeOffset? o = null; [|F(o)|]; {|no:F(TimeSpan.Zero)|}; {|no:F(DateTime.Now.Ticks)|};"),
        new("is a span", "F($x)", "[|F(\"a\".AsSpan())|]; Span<int> s = new int[1]; [|F(s)|]; {|no:F(\"a\".AsMemory())|}; {|no:F(new int[1])|};"),
        new("is a delegate", "F($x)", "Action a = () => { }; [|F(a)|]; Delegate d = a; [|F(d)|]; {|no:F(a.Target)|}; {|no:F(\"a\")|};"),
        new("is a delegate", "Func<int> f = $x;", "int M() { [|Func<int> f = () => 1;|] return f(); } void N() { [|Func<int> f = M;|] }"),
        new("is an enum", "F($x)", "[|F(DayOfWeek.Monday)|]; Enum e = DayOfWeek.Monday; [|F(e)|]; DayOfWeek? d = null; [|F(d)|]; {|no:F((int)DayOfWeek.Monday)|}; {|no:F(\"Monday\")|};"),
        new("is a tuple", "F($x)", "[|F((1, 2))|]; [|F(Tuple.Create(1))|]; {|no:F(new { A = 1 })|}; {|no:F(new KeyValuePair<int, int>())|};"),
        new("is an exception", "F($x)", "[|F(new Exception())|]; [|F(new ArgumentException())|]; {|no:F(\"exception\")|}; {|no:F(new object())|};"),
        new("is an exception", "class $x { ... }", "class [|A|] : Exception { } class [|B|] : IOException { } class {|no:C|} { } class {|no:D|} : object { }"),
        new("is an attribute", "class $x { ... }", "class [|A|] : Attribute { } class [|B|] : A { } class {|no:CAttribute|} { } class {|no:D|} : object { }"),
        new("is disposable", "F($x)", "[|F(Stream.Null)|]; [|F(new CancellationTokenSource())|]; {|no:F(new object())|}; {|no:F(\"a\")|};"),
        new("is disposable", "F($x)", "ref struct R { public void Dispose() { } } ref struct Q { public void Dispose(int a) { } } void M(R r, Q q) { [|F(r)|]; {|no:F(q)|}; }"),
        new("is awaitable", "F($x)", "[|F(Task.CompletedTask)|]; [|F(Task.Yield())|]; {|no:F(1)|}; {|no:F(Task.Yield().GetAwaiter())|}; F(missing);"),
        new("is awaitable", "F($x)", "namespace N { static class E { public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this TimeSpan t) => Task.Delay(t).GetAwaiter(); } class C { void M(TimeSpan t, DateTime d) { [|F(t)|]; {|no:F(d)|}; } static object? F(object? value) => value; } }"),
        new("is a lambda", "F($x)", "[|F(() => 1)|]; [|F((int a) => a)|]; [|F(delegate { })|]; [|F((() => 1))|]; {|no:F(1)|}; {|no:F(\"() => 1\")|};"),
    ];
}
