namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class ExpressionTests
{
    [Theory]
    [InlineData("`DateTime.Now`", "`DateTime.UtcNow`", "var t = DateTime.Now;", "var t = DateTime.UtcNow;")]
    [InlineData("`DateTime.Now`", "`DateTime.UtcNow`", "var t = System.DateTime.Now.AddDays(1);", "var t = DateTime.UtcNow.AddDays(1);")]
    [InlineData("`DateTime.Now`", "`DateTime.UtcNow`", "var t = $\"{DateTime.Now:yyyy} and {DateTime.Now}\";", "var t = $\"{DateTime.UtcNow:yyyy} and {DateTime.UtcNow}\";")]
    [InlineData("`$a.ToLower() == $b.ToLower()`", "`string.Equals($a, $b, StringComparison.OrdinalIgnoreCase)`", "string a = \"\"; var t = a.ToLower() == (a + a).ToLower();", "string a = \"\"; var t = string.Equals(a, (a + a), StringComparison.OrdinalIgnoreCase);")]
    [InlineData("`$x.Equals(null)`", "`$x is null`", "object o = 1; var t = !o.Equals(null);", "object o = 1; var t = !(o is null);")]
    [InlineData("`$x.Equals(null)`", "`$x is null`", "object o = 1; var t = o.Equals(null) && true;", "object o = 1; var t = o is null && true;")]
    [InlineData("`Math.Pow($x, 2)`", "`$x * $x`", "double a = 1; var t = Math.Pow(a + 1, 2);", "double a = 1; var t = (a + 1) * (a + 1);")]
    [InlineData("`Math.Pow($x, 2)`", "`$x * $x`", "double a = 1; var t = 2 / Math.Pow(a, 2);", "double a = 1; var t = 2 / (a * a);")]
    [InlineData("`Math.Pow($x, 2)`", "`$x * $x`", "double a = 1; var t = 2 + Math.Pow(a, 2);", "double a = 1; var t = 2 + a * a;")]
    [InlineData("`Math.Abs($x)`", "`-$x`", "int a = 1; var t = Math.Abs(-a);", "int a = 1; var t = -(-a);")]
    [InlineData("`Math.Abs($x)`", "`$x`", "int a = 1; var t = 2 * Math.Abs(a - 1);", "int a = 1; var t = 2 * (a - 1);")]
    [InlineData("`string.IsNullOrEmpty($x)`", "`$x?.Length is null or 0`", "var a = \"\"; var t = string.IsNullOrEmpty(a ?? a);", "var a = \"\"; var t = (a ?? a)?.Length is null or 0;")]
    [InlineData("`$x.Count() > 0`", "`$x.Any()`", "var xs = new[] { 1 }; var t = xs.Count() > 0;", "var xs = new[] { 1 }; var t = xs.Any();")]
    [InlineData("`$x.Where($f).Any()`", "`$x.Any($f)`", "var xs = new[] { 1 }; var t = xs.Where(x => x > 1).Any();", "var xs = new[] { 1 }; var t = xs.Any(x => x > 1);")]
    [InlineData("`Console.WriteLine($...args)`", "`Console.Error.WriteLine($...args)`", "Console.WriteLine(\"{0}\", 1,  2);", "Console.Error.WriteLine(\"{0}\", 1,  2);")]
    [InlineData("`Console.WriteLine($...args)`", "`Console.Error.WriteLine($...args)`", "Console.WriteLine();", "Console.Error.WriteLine();")]
    [InlineData("`string.Format($f, ...)`", "`string.Concat($f, ...)`", "var t = string.Format(\"a\", 1, 2);", "var t = string.Concat(\"a\", 1, 2);")]
    [InlineData("`string.Format($f, ...)`", "`string.Concat($f, ...)`", "var t = string.Format(\"a\");", "var t = string.Concat(\"a\");")]
    [InlineData("`new List<$T>()`", "`new HashSet<$T>()`", "var t = new List<Dictionary<int, string>>();", "var t = new HashSet<Dictionary<int, string>>();")]
    [InlineData("`Enum.GetValues(typeof($E))`", "`Enum.GetValues<$E>()`", "var t = Enum.GetValues(typeof(DayOfWeek));", "var t = Enum.GetValues<DayOfWeek>();")]
    [InlineData("`$t.Result` where `$t` is a task", "`await $t`", "Task<int> a = Task.FromResult(1); var t = a.Result;", "Task<int> a = Task.FromResult(1); var t = await a;")]
    [InlineData("`$t.Result` where `$t` is a task", "`await $t`", "Task<int> a = Task.FromResult(1); var t = a.Result.ToString();", "Task<int> a = Task.FromResult(1); var t = (await a).ToString();")]
    [InlineData("`$x.Select(x => $body).ToList()`", "`$x.ToList().ConvertAll(x => $body)`", "var xs = new List<int>(); var t = xs.Select(item => item + 1).ToList();", "var xs = new List<int>(); var t = xs.ToList().ConvertAll(item => item + 1);")]
    [InlineData("`$x == true`", "`$x`", "bool b = true; var t = b == true;", "bool b = true; var t = b;")]
    [InlineData("`(object)$x`", "`$x`", "int a = 1; var t = (object)a;", "int a = 1; var t = a;")]
    public Task Writes_the_template_with_its_holes_filled_in(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);
}
