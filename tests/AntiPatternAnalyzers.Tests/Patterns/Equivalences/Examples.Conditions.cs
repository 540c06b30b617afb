namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

public static partial class Examples
{
    private static EquivalenceExample[] Conditions =>
    [
        new(
            "null tests",
            [
                ("`$x == null`", "string? s = null; _ = [|s is null|]; _ = [|ReferenceEquals(s, null)|]; _ = [|object.ReferenceEquals(null, s)|]; _ = [|Object.ReferenceEquals(s, null)|]; _ = [|!(s is not null)|];"),
                ("`$x is not null`", "string? s = null; _ = [|s != null|]; _ = [|null != s|]; _ = [|!ReferenceEquals(s, null)|]; _ = [|!(s == null)|];"),
                ("`$x == null` where `$x` is `Stream`", "MemoryStream s = null!; _ = [|(object)s is null|]; _ = [|null == (IDisposable)s|];"),
                ("`ReferenceEquals($x, null)`", "string? s = null; _ = [|s == null|]; _ = [|null == s|]; _ = [|s is null|];"),
            ],
            [
                ("`$x == null`", "string? s = null; _ = s != null; _ = s is not null; _ = !Equals(s, null);"),
                ("`$x == null`", "class C { static bool ReferenceEquals(object? a, object? b) => ReferenceEquals(a, null); }"),
                ("`$x == $y`", "string? s = null; _ = s is null;"),
                ("`$x == null` where `$x` is not `string`", "string? s = null; _ = (object?)s == null; _ = null == (object?)s;"),
                ("`$x == null` where `$x` is `object` and is not `string`", "object? s = null; _ = (string?)s == null;"),
                ("`(object)$x == null`", "string? s = null; _ = s == null; _ = s is null;"),
            ]),
        new(
            "mirrored comparisons",
            [
                ("`$x.Count > 0`", "var l = new List<int>(); _ = [|0 < l.Count|];"),
                ("`$a.Length == 0`", "var s = \"\"; _ = [|0 == s.Length|];"),
                ("`DateTime.Now <= $x`", "_ = [|DateTime.Today >= DateTime.Now|];"),
            ],
            [
                ("`$x.Count > 0`", "var l = new List<int>(); _ = 0 > l.Count; _ = 0 <= l.Count;"),
                ("`$a.Length - 1`", "var s = \"\"; _ = 1 - s.Length;"),
                ("`$a.Length == 0`", "var s = \"\"; _ = 0 != s.Length;"),
            ]),
        new(
            "chains",
            [
                ("`$a == null || $a.Length == 0`", "var (x, y, s) = (true, true, \"\"); _ = x || [|s == null || s.Length == 0|] || y;"),
                ("`$a == null || $a.Length == 0`", "var s = \"\"; _ = [|s.Length == 0 || s == null|];"),
                ("`$a != null && $a.Length > 1 && $a.Length < 9`", "var s = \"\"; _ = [|s.Length < 9 && (s != null && s.Length > 1)|];"),
                ("`\"a\" + $x`", "var s = \"\"; _ = s + [|\"a\" + s|] + s;"),
                ("`BindingFlags.Public | BindingFlags.Instance`", "_ = System.Reflection.BindingFlags.Static | [|System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance|];"),
            ],
            [
                ("`$a == null || $a.Length == 0`", "var (x, s, t) = (true, \"\", \"\"); _ = s == null || x || s.Length == 0; _ = s == null && s.Length == 0; _ = s == null || t.Length == 0;"),
                ("`2 + \"x\"`", "_ = 1 + 2 + \"x\";"),
                ("`\"x\" + 1`", "_ = \"x\" + (1 + 2);"),
                ("`\"a\" + $x`", "var s = \"\"; _ = s + \"a\";"),
            ]),
        new(
            "swapped branches",
            [
                ("`$c ? 1 : 2`", "var c = true; _ = [|!c ? 2 : 1|];"),
                ("`$a == null ? \"\" : $a`", "string? s = null; _ = [|s != null ? s : \"\"|]; _ = [|s is not null ? s : \"\"|]; _ = [|!(s == null) ? s : \"\"|];"),
                ("`$x is string ? $a : $b`", "object o = \"\"; _ = [|o is not string ? 2 : 1|];"),
                ("`$x is not Uri ? $a : $b`", "object o = \"\"; _ = [|o is Uri ? 1 : 2|];"),
                ("`if ($x is > 0) { return 1; } else { return 2; }`", "int M(int i) { [|if (i is not (> 0))|] return 2; else return 1; }"),
                ("`$a.Length > 0 ? 1 : 2`", "var s = \"\"; _ = [|s.Length <= 0 ? 2 : 1|];"),
                ("`if ($c) { return true; } else { return false; }`", "bool M(bool b) { [|if (!b)|] return false; else return true; }"),
                ("`!$c ? 1 : 2`", "var c = true; _ = [|c ? 2 : 1|];"),
            ],
            [
                ("`$c ? 1 : 2`", "var c = true; _ = c ? 2 : 1; _ = !c ? 2 : 3;"),
                ("`$x is string ? 1 : 2`", "object o = \"\"; _ = o is not string ? 1 : 2; _ = o is not Uri ? 2 : 1;"),
                ("`$a == null ? \"\" : $a`", "string? s = null; _ = s == null ? s : \"\"; _ = s != null ? \"\" : s;"),
                ("`if ($c) { return true; } else { return false; }`", "bool M(bool b) { if (!b) return true; return false; }"),
            ]),
    ];
}
