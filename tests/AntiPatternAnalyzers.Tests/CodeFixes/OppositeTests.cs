namespace AntiPatternAnalyzers.Tests.CodeFixes;

/// <summary><em>or its opposite</em> writes the negated template in its shortest form.</summary>
public class OppositeTests
{
    [Theory]
    [InlineData("`$x.Equals(null)`", "`$x is null`", "object o = 1; _ = !o.Equals(null);", "object o = 1; _ = o is not null;")]
    [InlineData("`$x.Equals(null)`", "`$x == null`", "object o = 1; _ = !o.Equals(null);", "object o = 1; _ = o != null;")]
    [InlineData("`$x.Count() > 0`", "`$x.Any()`", "var a = new[] { 1 }; _ = a.Count() <= 0;", "var a = new[] { 1 }; _ = !a.Any();")]
    [InlineData("`$x.Any()`", "`!$x.IsEmpty`", "var a = System.Collections.Immutable.ImmutableArray<int>.Empty; _ = !a.Any();", "var a = System.Collections.Immutable.ImmutableArray<int>.Empty; _ = a.IsEmpty;")]
    [InlineData("`$x.CompareTo($y) < 0`", "`$x < $y`", "int a = 1; _ = a.CompareTo(2) >= 0;", "int a = 1; _ = a >= 2;")]
    [InlineData("`$x.Equals(\"\")`", "`$x is \"\" or null`", "string a = \"a\"; _ = !a.Equals(\"\");", "string a = \"a\"; _ = a is not (\"\" or null);")]
    [InlineData("`$x != null && $x.Length > $n`", "`$x?.Length > $n`", "string? a = \"a\"; _ = !(a != null && a.Length > 1);", "string? a = \"a\"; _ = !(a?.Length > 1);")]
    [InlineData("`$x.CompareTo($y) < 0`", "`$x < $y`", "decimal a = 1; _ = a.CompareTo(2) >= 0;", "decimal a = 1; _ = a >= 2;")]
    [InlineData("`$x.CompareTo($y) < 0`", "`$x < $y`", "double a = 1; _ = a.CompareTo(2) >= 0;", "double a = 1; _ = !(a < 2);")]
    [InlineData("`$x.CompareTo($y) < 0`", "`$x < $y`", "Half a = default; _ = a.CompareTo(Half.One) >= 0;", "Half a = default; _ = !(a < Half.One);")]
    [InlineData("`Nullable.Compare($x, $y) < 0`", "`$x < $y`", "int? a = 1; _ = Nullable.Compare(a, 2) >= 0;", "int? a = 1; _ = !(a < 2);")]
    [InlineData("`$x.CompareTo($y) < 0`", "`$x < $y`", "class C { bool M<T>(T a, T b) where T : System.Numerics.INumber<T> => a.CompareTo(b) >= 0; }", "class C { bool M<T>(T a, T b) where T : System.Numerics.INumber<T> => !(a < b); }")]
    [InlineData("`$x.TotalSeconds > $n`", "`$x.TotalMinutes > $n`", "TimeSpan a = default; _ = a.TotalSeconds <= 1;", "TimeSpan a = default; _ = a.TotalMinutes <= 1;")]
    [InlineData("`$x.TotalSeconds > $n`", "`$x.TotalMinutes > $n`", "TimeSpan a = default; _ = !(a.TotalSeconds > 1);", "TimeSpan a = default; _ = !(a.TotalMinutes > 1);")]
    public Task Writes_the_opposite(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern + " or its opposite", alternative, code, expected);

    [Theory]
    [InlineData("_ = TimeSpan.Zero.TotalSeconds <= 1;")]
    [InlineData("double? a = 1; _ = TimeSpan.Zero.TotalSeconds <= a;")]
    public Task Holds_back_what_is_the_opposite_of_most_values_only(string code) => Fix.NeedsALook(
        "`$x.TotalSeconds > $n` or its opposite", "`IsLonger($x, $n)`", code + " static bool IsLonger(TimeSpan a, double? b) => true;", "the opposite is another where a value is null or not a number");
}
