namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

internal static class MemberExamples
{
    public static readonly ConditionExample[] All =
    [
        new("has `[Obsolete]`", "void $x() { ... }", "class C { [Obsolete] void [|A|]() { } [Obsolete(\"b\")] void [|B|]() { } void {|no:D|}() { } [CLSCompliant(true)] void {|no:E|}() { } [Missing] void G() { } }"),
        new("has `[Obsolete(\"b\")]`", "void $x() { ... }", "class C { [Obsolete] void {|no:A|}() { } [Obsolete(\"b\")] void [|B|]() { } }"),
        new("has `[Mark]`", "class $x { ... }", "class {|no:MarkAttribute|} : Attribute { } class {|no:FurtherAttribute|} : MarkAttribute { } [Mark] class [|A|] { } class [|B|] : A { } [Further] class [|D|] { } class {|no:E|} { }"),
        new("has `[Serializable]`", "class $x { ... }", "[Serializable] class [|A|] { } class {|no:B|} : A { }"),
        new("has `[Flags]`", "F($x)", "[Flags] enum E { A } enum G { A } void M(E e, G g) { [|F(e)|]; [|F(AttributeTargets.All)|]; {|no:F(g)|}; {|no:F(DayOfWeek.Monday)|}; F(missing); }"),
        new("has `[Mark]`", "override void $x() { ... }", "class MarkAttribute : Attribute { } class A { [Mark] public virtual void M() { } public virtual void N() { } } class B : A { public override void [|M|]() { } public override void {|no:N|}() { } }"),
        new("has a parameter of type `CancellationToken`", "$T $x(...) { ... }", "class C { int [|A|](CancellationToken c) => 1; int [|B|](int a, CancellationToken c) => 1; int {|no:D|}(int a) => 1; int {|no:E|}() => 1; int G(Missing m) => 1; }"),
        new("has a parameter of type `Stream`", "F($x)", "Action<Stream> a = null!; Action<int> b = null!; [|F(a)|]; [|F((FileStream s) => 1)|]; {|no:F(b)|}; {|no:F(1)|};"),
        new("has an argument of type `CancellationToken`", "$y.$M(...)", "[|Task.Delay(1, stop)|]; [|Task.Run(() => 1, stop)|]; {|no:Task.Delay(1)|}; {|no:Task.Yield()|}; Task.Delay(missing);"),
        new("has an argument of type `string`", "G($...x)", "[|G(\"a\")|]; [|G(1, \"b\")|]; {|no:G(1, 2)|}; {|no:G()|}; G(1, missing);"),
        new("has an argument for parameter `comparisonType`", "string.Equals(...)", "[|string.Equals(\"a\", \"b\", StringComparison.Ordinal)|]; [|string.Equals(comparisonType: StringComparison.Ordinal, a: \"x\", b: \"y\")|]; {|no:string.Equals(\"a\", \"b\")|}; {|no:string.Equals(b: \"a\", a: \"b\")|};"),
        new("has an argument for parameter `args` or `arg0`", "string.Format($...x)", "[|string.Format(\"\", 1, 2, 3, 4)|]; [|string.Format(\"\", 1)|]; {|no:string.Format(\"\")|}; {|no:string.Format(format: \"\")|};"),
        new("has a property `Count`", "F($x)", "[|F(new List<int>())|]; ICollection<int> c = null!; [|F(c)|]; {|no:F(\"a\")|}; {|no:F(new int[1])|}; F(missing);"),
        new("has a property `Length` or `Hidden`", "F($x)", "class C { int Hidden { get; } } void M(C c) { [|F(\"a\")|]; [|F(new int[1])|]; {|no:F(c)|}; {|no:F(1)|}; }"),
        new("has a method `DisposeAsync`", "F($x)", "[|F(Stream.Null)|]; IAsyncDisposable d = null!; [|F(d)|]; {|no:F(new object())|}; {|no:F(\"a\")|}; F(missing);"),
        new("has a method `First`", "F($x)", "var l = new LinkedList<int>(); {|no:F(l)|}; {|no:F(new List<int>())|}; [|F(Pick())|]; [|F(Pick()!)|]; static Picker Pick() => null!; } class Picker { public int First() => 1; } void Rest() {"),
        new("has an async twin", "$y.$M(...)", "class B { public virtual int Run() => 1; public virtual Task<int> RunAsync() => null!; } class D : B { public override Task<int> RunAsync() { Func<int> f = () => {|no:this.Run()|}; return null!; } int Go() => [|base.Run()|]; }"),
        new("has an overload with a further `CancellationToken`", "new Worker(...)", "class Worker { public Worker(int a) { } public Worker(int a, CancellationToken c) { } object M() => [|new Worker(1)|]; object N() => {|no:new Worker(1, default)|}; }"),
        new("has an overload with a further `CancellationToken`", "new $x(...)", "class Worker { public Worker(int a) { } public Worker(int a, CancellationToken c) { } object M() => [|new Worker(1)|]; Worker N() => [|new(1)|]; object O() => {|no:new Worker(1, default)|}; Worker P() => {|no:new(1, default)|}; object Q() => new Missing(1); }"),
        new("has an operator `==`", "F($x)", "class B { public static bool operator ==(B a, B b) => true; public static bool operator !=(B a, B b) => false; } class D : B { } void M(D d, object o) { [|F(d)|]; [|F(\"a\")|]; [|F(Guid.Empty)|]; {|no:F(o)|}; {|no:F(new List<int>())|}; F(missing); }"),
        new("has an operator `+` or `<`", "F($x)", "[|F(TimeSpan.Zero)|]; [|F(DateTime.Now)|]; {|no:F(Guid.NewGuid().ToString())|};"),
        new("has an indexer", "F($x)", "[|F(new List<int>())|]; [|F(\"a\")|]; [|F(new int[1])|]; IReadOnlyList<int> r = null!; [|F(r)|]; {|no:F(new HashSet<int>())|}; {|no:F(1)|}; F(missing);"),
        new("has an overload with a further `CancellationToken`", "$y.$M(...)", "[|Task.Delay(1)|]; [|File.ReadAllTextAsync(\"\")|]; [|File.ReadAllTextAsync(\"\", System.Text.Encoding.UTF8)|]; {|no:Task.Delay(1, stop)|}; {|no:Math.Abs(1)|}; {|no:Task.FromResult(1)|}; Missing.Delay(1);"),
        new("has an overload with a further `StringComparison`", "$y.$x($a)", "[|\"a\".StartsWith(\"b\")|]; [|\"a\".Contains('b')|]; {|no:\"a\".Trim('b')|}; {|no:\"a\".TrimEnd('b')|};"),
        new("has an overload with a further `IFormatProvider` or `CultureInfo`", "$y.$M(...)", "[|1.ToString()|]; [|int.Parse(\"1\")|]; [|string.Format(\"{0}\", 1)|]; {|no:new object().ToString()|}; {|no:\"a\".Trim()|};"),
        new("has an async twin", "$y.$M(...)", "Stream s = null!; [|s.Flush()|]; [|s.Read(new byte[1], 0, 1)|]; [|File.ReadAllText(\"\")|]; {|no:s.FlushAsync()|}; {|no:s.Seek(0, SeekOrigin.Begin)|}; {|no:Math.Abs(1)|}; missing.Flush();"),
        new("has an async twin", "Run($a)", "class C { int Run(int a) => 1; Task<int> RunAsync(int a, CancellationToken c = default) => Task.FromResult({|no:Run(a)|}); void Go() => [|Run(2)|]; }"),
        new("has an async twin", "$x($a)", "class C { int Two(int a) => 1; Task TwoAsync(string a) => null!; int Three(object a) => 1; ValueTask<int> ThreeAsync(object a) => default; void Go() { {|no:Two(4)|}; [|Three(5)|]; } }"),
        new("has an async twin", "$y.$M(...)", "namespace N { class C { public int Run() => 1; } static class E { public static Task<int> RunAsync(this C c, CancellationToken stop) => null!; } class D { void M(C c) { [|c.Run()|]; [|c?.Run()|]; {|no:c.GetHashCode()|}; {|no:c.Equals(c)|}; } } }"),
        new("has an async twin", "$y.$M($...a)", "class C { public static void Go() { } [Obsolete] public static Task GoAsync() => null!; public static void Do() { } public static Task Do(CancellationToken c) => null!; void M() { {|no:C.Go()|}; [|C.Do()|]; } }"),
    ];
}
