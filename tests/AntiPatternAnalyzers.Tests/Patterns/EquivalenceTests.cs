using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>The same thing in another spelling is found; another thing in the same spelling is not.</summary>
public class EquivalenceTests
{
    [Theory]
    [InlineData("`$t.Result` where `$t` is a task", "Task<int> t = null!; _ = [|(t).Result|]; _ = [|t!.Result|]; _ = [|t?.Result|]; _ = [|Task.FromResult(1).Result|];")]
    [InlineData("`Count($x)`", "class C { void Count(int a) { [|Count(1)|]; [|this.Count(2)|]; } }")]
    [InlineData("`$x.Any($p)`", "var l = new List<int>(); _ = [|l.Any(i => true)|]; _ = [|Enumerable.Any(l, i => true)|]; _ = [|l?.Any(i => true)|];")]
    [InlineData("`Enumerable.Any($x, $p)`", "var l = new List<int>(); _ = [|l.Any(i => true)|]; _ = [|Enumerable.Any(l, i => true)|]; _ = l.Any();")]
    [InlineData("`string.Equals($a, $b, StringComparison.Ordinal)`", "_ = [|string.Equals(\"a\", \"b\", StringComparison.Ordinal)|]; _ = [|string.Equals(comparisonType: StringComparison.Ordinal, a: \"x\", b: \"y\")|];")]
    [InlineData("`string.Equals(\"x\", $b)`", "_ = [|string.Equals(b: \"y\", a: \"x\")|]; _ = string.Equals(b: \"x\", a: \"y\");")]
    [InlineData("`$x == null`", "string? s = null; _ = [|s == null|]; _ = [|null == s|]; _ = [|s is null|]; _ = [|ReferenceEquals(s, null)|]; _ = s != null; _ = s is not null;")]
    [InlineData("`$x is not null`", "string? s = null; _ = [|s != null|]; _ = [|null != s|]; _ = [|s is not null|]; _ = [|!ReferenceEquals(s, null)|]; _ = s == null;")]
    [InlineData("`$x.Count > 0`", "var l = new List<int>(); _ = [|l.Count > 0|]; _ = [|0 < l.Count|]; _ = 0 > l.Count;")]
    [InlineData("`$a.Length == 0`", "var s = \"\"; _ = [|0 == s.Length|];")]
    [InlineData("`List<$T> $x = $v;`", "class C { void M() { [|var l = new List<int>();|] } }")]
    [InlineData("`Nullable<$T>`", "class C { [|int?|] a; }")]
    [InlineData("`Array.Empty<$T>()`", "_ = [|Array.Empty<int>()|];")]
    [InlineData("`$l.Cast<$T>()`", "var l = new List<int>(); _ = [|l.Cast<object>()|];")]
    [InlineData("`$l.ToList()`", "var l = new List<int>(); _ = [|l.ToList<int>()|];")]
    public void Found(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`$t?.Dispose()`", "IDisposable t = null!; t.Dispose();")]
    [InlineData("`$x == null` not through null tests", "string? s = null; _ = s is null;")]
    [InlineData("`$x.Any()`", "class E { public static bool Any(int[] a) => true; void M() { E.Any(new int[0]); } }")]
    [InlineData("`$x.Foo()`", "class C { void Foo() { Foo(); } }")]
    [InlineData("`Enumerable.Contains($x, $y)`", "var l = new List<int>(); _ = l.Contains(1, EqualityComparer<int>.Default);")]
    public void Left_alone(string cell, string code) => DoesNotMatch(cell, code);
}
