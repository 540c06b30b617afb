namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

public static partial class Examples
{
    private static EquivalenceExample[] Values =>
    [
        new(
            "constants",
            [
                ("`$x == 0`", "var (d, l) = (1.0, 1L); _ = [|d == 0.0|]; _ = [|l == 0L|]; _ = [|l == default|]; _ = [|l == default(long)|];"),
                ("`Thread.Sleep(1000)`", "const int second = 1000; [|Thread.Sleep(second)|]; [|Thread.Sleep(10 * 100)|];"),
                ("`Thread.Sleep(1000)`", "const long second = 1000; [|Thread.Sleep((int)second)|]; [|Thread.Sleep((int)1000.0)|];"),
                ("`$x.Equals(\"none\")`", "class K { public const string None = \"none\"; } class C { bool M(string s) => [|s.Equals(K.None)|]; }"),
                ("`$x == double.NaN`", "var f = 1f; _ = [|f == float.NaN|];"),
                ("`$x == -1`", "const int no = -1; var i = 1; _ = [|i == no|]; _ = [|i == -1L|];"),
                ("`$x == null`", "string? s = null; _ = [|s == default|]; _ = [|s == default(string)|];"),
            ],
            [
                ("`$x == 0`", "var d = DayOfWeek.Monday; _ = d == DayOfWeek.Sunday; _ = 'a' == '\\0';"),
                ("`Thread.Sleep(1000)`", "int second = 1000; Thread.Sleep(second); Thread.Sleep(1001);"),
                ("`$x.Equals(\"...\")`", "const string none = \"none\"; _ = none.Equals(none);"),
                ("`$x == K.NaN`", "static class K { public const double NaN = 1; } class C { bool M(double d) => d == double.NaN; }"),
                ("`$x == double.NaN`", "class C { double NaN = 1; bool M(double d) => d == NaN; }"),
                ("`$x == 1`", "var d = 1.0; _ = d == 1.5; _ = d == default;"),
            ]),
        new(
            "default values",
            [
                ("`default(Guid)`", "class C { static Guid G() => [|default|]; bool M(Guid? g, Guid h) => (g ?? [|default|]) == h || h == [|default|]; Guid H = [|new()|]; Guid J = [|new Guid()|]; }"),
                ("`default($T)` where `$T` is `Guid`", "class C { static Guid G() => [|default|]; int H() => default; }"),
                ("`$x == default(Guid)`", "Guid g = Guid.NewGuid(); _ = [|g == default|]; _ = [|g == new Guid()|]; _ = [|default == g|];"),
                ("`Wait(default)`", "class C { void Wait(CancellationToken stop) { [|Wait(default(CancellationToken))|]; [|Wait(new CancellationToken())|]; [|Wait(new())|]; } }"),
                ("`default(Uri)`", "class C { Uri? M() => [|default|]; }"),
            ],
            [
                ("`default(Guid)`", "class C { int I() => default; Guid? N() => default; Guid K = new Guid(\"a\"); object O = new(); }"),
                ("`default(S)`", "struct S { public S() { } } class C { S A = new S(); S B = new(); }"),
                ("`new Guid()`", "class C { Guid a = default; Guid b = default(Guid); }"),
                ("`Take(default)`", "class C { void Take(object? o) { Take(default(int)); Take(new Guid()); } }"),
            ]),
        new(
            "empty strings",
            [
                ("`$x == \"\"`", "var s = \"a\"; _ = [|s == string.Empty|]; _ = [|s == String.Empty|];"),
                ("`string.Empty`", "var s = [|\"\"|];"),
                ("`\"\"`", "var s = [|string.Empty|];"),
                ("`$x.Equals(string.Empty)`", "_ = [|\"a\".Equals(\"\")|];"),
            ],
            [
                ("`$x == \"\"`", "var s = \"a\"; _ = s == \" \";"),
                ("`\"\"`", "_ = Guid.Empty; _ = EventArgs.Empty;"),
                ("`Guid.Empty`", "var s = \"\";"),
            ]),
        new(
            "string forms",
            [
                ("`\"C:\\\\temp\"`", "var s = [|@\"C:\\temp\"|];"),
                ("`\"a\"`", "var s = [|\"\"\"a\"\"\"|]; var t = [|\"\"\"\n    a\n    \"\"\"|]; var u = [|@\"a\"|];"),
                ("`@\"a\"`", "var s = [|\"a\"|];"),
                ("`$\"{$x}!\"`", "var n = 1; var s = [|$@\"{n}!\"|]; var t = [|$\"\"\"{n}!\"\"\"|];"),
            ],
            [
                ("`\"C:\\temp\"`", "var s = @\"C:\\temp\";"),
                ("`\"a\"`", "var s = \"\"\"b\"\"\"; var t = \"a\"u8; var c = 'a';"),
                ("`$\"{$x}!\"`", "var n = 1; var s = $@\"{n}?\"; var t = \"!\";"),
            ]),
        new(
            "throw expressions",
            [
                ("`throw new Exception();`", "object? o = null; _ = o ?? [|throw new Exception()|];"),
                ("`throw new Exception($m)`", "[|throw new Exception(\"a\");|]"),
                ("`throw $e;` where `$e` is `NotImplementedException`", "class C { int M() => [|throw new NotImplementedException()|]; }"),
            ],
            [
                ("`throw;`", "object? o = null; _ = o ?? throw new Exception();"),
                ("`throw new Exception();`", "object? o = null; _ = o ?? throw new Exception(\"a\");"),
                ("`$x ?? throw $e`", "throw new Exception();"),
            ]),
    ];
}
