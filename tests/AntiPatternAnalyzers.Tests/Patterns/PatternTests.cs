using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>What patterns of each kind match.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("`$a.ToLower() == $b.ToLower()`", "var (x, y) = (\"a\", \"b\"); _ = [|x.ToLower() == y.ToLower()|];")]
    [InlineData("`$x == $x`", "var x = 1; _ = [|x == x|];")]
    [InlineData("`$task.GetAwaiter().GetResult()`", "Task t = null!; [|t.GetAwaiter().GetResult()|];")]
    [InlineData("`new HttpClient(...)`", "_ = [|new HttpClient()|]; HttpClient c = [|new()|]; _ = [|new HttpClient(new HttpClientHandler(), true)|]; _ = [|new HttpClient { Timeout = TimeSpan.Zero }|];")]
    [InlineData("`new HttpClient()`", "_ = [|new HttpClient()|]; _ = new HttpClient(new HttpClientHandler());")]
    [InlineData("`string.Format(\"...\", ...)`", "var f = \"\"; _ = [|string.Format(\"{0}\", 1)|]; _ = string.Format(f, 1);")]
    [InlineData("`Console.WriteLine($\"...\")`", "[|Console.WriteLine($\"{1}\")|]; Console.WriteLine(\"\");")]
    [InlineData("`$x!`", "string? s = null; _ = [|s!|];")]
    [InlineData("`$a ? true : false`", "var a = true; _ = [|a ? true : false|];")]
    [InlineData("`$x => $x`", "Func<int, int> f = [|y => y|]; Func<int, int> g = y => 1;")]
    [InlineData("`$list.Where(x => x.Id == $id)`", "var l = new List<Version>(); _ = l.Where(v => v.Major == 1);")]
    [InlineData("`$list.Where(x => x.Major == $id)`", "var l = new List<Version>(); _ = [|l.Where(v => v.Major == 1)|];")]
    [InlineData("`(int)$x`", "var d = 1.0; _ = [|(int)d|]; _ = (long)d;")]
    [InlineData("`typeof($T).Name`", "_ = [|typeof(int).Name|];")]
    [InlineData("`Enum.Parse(typeof($E), $s)`", "_ = [|Enum.Parse(typeof(DayOfWeek), \"\")|];")]
    [InlineData("`default($T)`", "_ = [|default(int)|];")]
    [InlineData("`$a[$i]`", "var a = new int[1]; _ = [|a[0]|];")]
    [InlineData("`await Task.Delay($t)`", "[|await Task.Delay(1)|];")]
    [InlineData("`$x is $T`", "object o = 1; _ = [|o is int|];")]
    [InlineData("`$x switch { null => $a, ... }`", "object o = 1; _ = [|o switch { null => 1, int => 2, _ => 3 }|]; _ = o switch { int => 1, _ => 3 };")]
    [InlineData("`new[] { ... }`", "_ = [|new[] { 1, 2 }|];")]
    [InlineData("`field ?? $x`", "class C { string? P { get => [|field ?? \"\"|]; set; } }")]
    [InlineData("`field = $x;`", "class C { string? P { get; set { [|field = value;|] } } string? Q { get; set => [|field = value|]; } }")]
    [InlineData("`field`", "class C { string? P { get => [|field|]; set; } int field; int M() => [|field|]; }")]
    [InlineData("`nameof($x)`", "_ = [|nameof(String)|];")]
    [InlineData("`$x.StartsWith(nameof(DateTime.Now))`", "_ = [|\"a\".StartsWith(nameof(DateTime.Now))|]; _ = \"a\".StartsWith(nameof(DateTime));")]
    [InlineData("`$\"{$x}\"`", "var n = 1; _ = [|$\"{n}\"|]; _ = $\"a{n}\";")]
    public void Expressions(string cell, string code)
    {
        if (code.Contains("[|")) Matches(cell, code);
        else DoesNotMatch(cell, code);
    }

    [Theory]
    [InlineData("`lock (this) { ... }`", "class C { void M() { [|lock (this)|] { M(); } lock (typeof(C)) { } } }")]
    [InlineData("`throw $e;`", "try { } catch (Exception e) { [|throw e;|] }")]
    [InlineData("`catch (Exception) { }`", "try { } [|catch (Exception)|] { } try { } [|catch (Exception e)|] { } try { } catch (IOException) { }")]
    [InlineData("`catch { }`", "try { } [|catch|] { } try { } catch (Exception) { }")]
    [InlineData("`if ($c) { return true; } else { return false; }`", "bool M(bool b) { [|if (b)|] return true; else { return false; } }")]
    [InlineData("`if ($set.Contains($x)) { $set.Remove($x); }`", "var s = new HashSet<int>(); [|if (s.Contains(1))|] { s.Remove(1); } if (s.Contains(1)) { s.Remove(2); }")]
    [InlineData("`foreach (var $x in $list) { ... }`", "var l = new List<int>(); [|foreach (int i in l)|] { _ = i; } [|foreach (var i in l)|] _ = i;")]
    [InlineData("`for (int $i = 0; $i < $n; $i++) { ... }`", "[|for (int k = 0; k < 5; k++)|] { } for (int k = 0; k < 5; k--) { }")]
    [InlineData("`if ($c) $s`", "var c = true; [|if (c)|] c = false; [|if (c)|] { } if (c) { } else { }")]
    [InlineData("`using ($x) { ... }`", "IDisposable d = null!; [|using (d)|] { }")]
    [InlineData("`while (true) { ... Thread.Sleep($t); ... }`", "[|while (true)|] { Run(default); Thread.Sleep(1); }")]
    [InlineData("`$x.Dispose(); $x = null;`", "IDisposable? d = null; [|d!.Dispose();|] d = null;")]
    [InlineData("`var $x = new StringBuilder(); ... $x.Clear();`", "[|var b = new System.Text.StringBuilder();|] _ = 1; _ = 2; b.Clear();")]
    [InlineData("`try { ... } finally { }`", "[|try|] { _ = 1; } finally { } try { } finally { _ = 2; }")]
    [InlineData("`try { ... } catch (Exception $e) { throw $e; }`", "[|try|] { _ = 1; } catch (Exception e) { throw e; }")]
    [InlineData("`else { }`", "var c = true; if (c) { } [|else|] { }")]
    [InlineData("`case null:`", "object? o = null; switch (o) { [|case null:|] break; default: break; }")]
    [InlineData("`return null;`", "IEnumerable<int>? M() { [|return null;|] }")]
    [InlineData("`goto $l;`", "a: [|goto a;|]")]
    public void Statements(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`async void $M(...) { ... }`", "class C { async void [|M|](int a) { await Task.Yield(); } async Task N() { async void [|L|]() => await Task.Yield(); await Task.Yield(); } void O() { } }")]
    [InlineData("`class $C : Exception { ... }`", "public class [|Mine|] : Exception { } class [|Deeper|] : Mine { } class Other { }")]
    [InlineData("`public $T $f;`", "class C { public int [|a|]; private int b; public static int [|c|] = 1; }")]
    [InlineData("`static $T $f = new HttpClient(...);`", "class C { static HttpClient [|a|] = new(); }")]
    [InlineData("`~$C() { }`", "class C { ~[|C|]() { } } class D { ~D() { Console.Write(1); } }")]
    [InlineData("`event $T $e;`", "class C { event Action? [|E|]; event Action F { add { } remove { } } }")]
    [InlineData("`$T $P { get; set; }`", "class C { int [|A|] { get; set; } int B { get; } int [|D|] { get => 1; set { } } int E { get; private set; } int G { get; init; } }")]
    [InlineData("`List<$T> $P { get; set; }`", "class C { public List<int> [|A|] { get; set; } = new(); public IList<int> B { get; set; } = null!; }")]
    [InlineData("`enum $E { ... }`", "enum [|E|] { A, B }")]
    [InlineData("`interface $I { ... }`", "interface [|I|] { }")]
    [InlineData("`void $M(CancellationToken $ct, ...) { ... }`", "class C { void [|M|](CancellationToken stop, int a) { } void N(int a, CancellationToken stop) { } }")]
    [InlineData("`public static implicit operator $T($U $x) { ... }`", "class C { public static implicit [|operator|] int(C c) { return 1; } }")]
    [InlineData("`: base(...)`", "class C { C() [|: base()|] { } C(int a) : this() { } }")]
    [InlineData("`set { }`", "class C { int P { get => 1; [|set|] { } } }")]
    [InlineData("`where T : new()`", "class C<T> [|where T : new()|] { }")]
    public void Declarations(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`[Obsolete]`", "class C { [[|Obsolete|]] void A() { } [Obsolete(\"x\")] void B() { } }")]
    [InlineData("`[Obsolete(...)]`", "class C { [[|Obsolete|]] void A() { } [[|Obsolete(\"x\")|]] void B() { } }")]
    [InlineData("`[Serializable]`", "[[|System.SerializableAttribute|], Obsolete] class C { }")]
    [InlineData("`[Obsolete] $d`", "class C { [Obsolete] void [|A|]() { } void B() { } }")]
    [InlineData("`[ThreadStatic] $T $f;`", "class C { [ThreadStatic] int [|a|]; int b; }")]
    [InlineData("`[assembly: CLSCompliant(...)]`", "[[|assembly: CLSCompliant(true)|]]")]
    public void Attributes(string cell, string code) => Matches(cell, code.Replace("[[|assembly: CLSCompliant(true)|]]", "[|[assembly: CLSCompliant(true)]|]"));

    [Theory]
    [InlineData("`int[]`", "class C { [|int[]|]? a; int b; }")]
    [InlineData("`List<$T>`", "class C { [|List<int>|]? a; IList<int>? b; }")]
    [InlineData("`Dictionary<string, $V>`", "class C { [|Dictionary<string, int>|]? a; Dictionary<int, int>? b; }")]
    [InlineData("`using System.Text;`", "[|using System.Text;|] using System.IO;")]
    [InlineData("`out $x`", "_ = int.TryParse(\"\", [|out var i|]);")]
    public void Types_and_fragments(string cell, string code) => Matches(cell, code);
}
