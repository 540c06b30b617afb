namespace AntiPatternAnalyzers.Tests.CodeFixes.Properties;

/// <summary>Rows with templates of all kinds.</summary>
internal static class PropertyRows
{
    private static readonly (string AntiPattern, string Alternative)[] Rows =
    [
        ("`DateTime.Now`", "`DateTime.UtcNow`"),
        ("`$a.ToLower() == $b.ToLower()` or its opposite", "`string.Equals($a, $b, StringComparison.OrdinalIgnoreCase)`"),
        ("`string.Concat($a, $b)`", "`$a + $b`"),
        ("`string.Format($f, $...args)`", "`string.Concat($f, $...args)`"),
        ("`Math.Pow($x, 2)`", "`$x * $x`"),
        ("`$x.Count() > 0` or its opposite", "`$x.Any()`"),
        ("`$s.Where($f).Any()`", "`$s.Any($f)`"),
        ("`$s.Where($x => $a).Where($y => $b)`", "`$s.Where($x => $a && $b)`"),
        ("`$t.Result` where `$t` is a task", "`await $t`"),
        ("`if ($set.Contains($x)) { $set.Remove($x); }`", "`$set.Remove($x);`"),
        ("`Console.WriteLine($x); Console.WriteLine($y);`", "`Console.WriteLine($x + $y);`"),
        ("`GC.Collect();`", "`GC.Collect(1); GC.Collect(2);`"),
        ("`GC.KeepAlive($x)`", "Remove it"),
        ("`[Obsolete]`", "Remove it"),
        ("`lock ($x) { ... }`", "`try { ... } finally { GC.Collect(); }`"),
        ("`foreach (var $i in $xs) { $l.Add($i); }`", "`$l.AddRange($xs);`"),
        ("`async void $M(...) { ... }`", "`async Task $M(...) { ... }`"),
        ("`new List<$T>()`", "`new List<$T>(16)`"),
        ("`if ($d.ContainsKey($k)) { ... }`", "`if ($d.TryGetValue($k, out var value)) { ... }` with `value` for `$d[$k]`"),
        ("`$x != null && $x.Length > $n`", "`$x?.Length > $n`"),
        ("`$x == true`", "`$x`"),
        ("`int.Parse($s)`", "`int.Parse($s, System.Globalization.CultureInfo.InvariantCulture)`"),
        ("`catch (Exception) { ... }`", "`catch (InvalidOperationException) { ... }`"),
        ("`checked { $s }`", "`$s`"),
        ("`$c ? true : false`", "`$c`"),
        ("`!($a == $b)`", "`$a != $b`"),
        ("`F($...a)`", "`Math.Max($...a)`"),
        ("`stop: default`", "Remove it"),
        ("`finally { }`", "Remove it"),
        ("`else { }`", "Remove it"),
        ("`using System.Collections;`", "Remove it"),
        ("`~$C() { }`", "Remove it"),
        ("`private readonly $T $f = new();`", "`private $T $f = new();`"),
        ("`private static $T $M(int $a, int $b) { ... }`", "`private $T $M(int $a) { ... }`"),
        ("`Console.WriteLine($x);`", "`if (b) { Console.Write($x); Console.WriteLine(); }`"),
        ("`G($x).Wait();`", "`var waited = G($x); waited.Wait(1);`"),
        ("`$s.Trim()` where `$s` is `string`", "`$s.AsSpan().Trim().ToString()`"),
        ("`list.Where($f)`", "`list.ToImmutableArray().Where($f)`"),
        ("`case 1:`", "`case 2:`"),
        ("`n++;`", "`n += 1;`"),
        ("`if ($c) { }`", "Remove it"),
    ];

    /// <summary>A document with all of the rows.</summary>
    public static string All => Verification.Document.OfRows([.. Enumerable.Range(0, Rows.Length).Select(Line)]);

    public static string Id(int row) => $"AP{row + 1:0000}";

    public static string Show(int row) => $"{Rows[row].AntiPattern} -> {Rows[row].Alternative}";

    /// <summary>A document with one of the rows, under its ID.</summary>
    public static string Document(int row) => Verification.Document.OfRows(Line(row));

    public static int RowOf(string id) => int.Parse(id[2..], System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static string Line(int row) => $"| {Id(row)}: Test: {Rows[row].AntiPattern} | it broke | {Rows[row].Alternative} |";
}
