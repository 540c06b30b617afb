namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class InsideHolesTests
{
    private const string Asking = "`if ($d.ContainsKey($k)) { ... }` where `$d` is a dictionary";
    private const string Trying = "`if ($d.TryGetValue($k, out var value)) { ... }` with `value` for `$d[$k]`";

    [Theory]
    [InlineData("var d = new Dictionary<int, string>();\nif (d.ContainsKey(1))\n{\n    // found\n    Console.WriteLine(d[1] /* it */ + d[2].Length + this.ToString() + d[1].Length);\n}", "var d = new Dictionary<int, string>();\nif (d.TryGetValue(1, out var value))\n{\n    // found\n    Console.WriteLine(value /* it */ + d[2].Length + this.ToString() + value.Length);\n}")]
    [InlineData("var d = new Dictionary<int, string>();\nif (d.ContainsKey(1))\n{\n    Console.WriteLine(\"b\");\n}", "var d = new Dictionary<int, string>();\nif (d.TryGetValue(1, out var value))\n{\n    Console.WriteLine(\"b\");\n}")]
    public Task Writes_inside_what_the_holes_hold(string code, string expected) => Fix.Writes(Asking, Trying, code, expected);

    [Theory]
    [InlineData("var d = new Dictionary<int, string>();\nif (d.ContainsKey(1))\n{\n    d[1] = \"a\";\n}")]
    [InlineData("var d = new Dictionary<int, int>();\nif (d.ContainsKey(1))\n{\n    d[1]++;\n}")]
    [InlineData("var d = new Dictionary<int, string>();\nif (d.ContainsKey(1))\n{\n    Console.WriteLine(d[/* first */ 1]);\n}")]
    [InlineData("var d = new Dictionary<int, int>(); var x = 1;\nif (d.ContainsKey(1))\n{\n    (d[1], x) = (x, 2);\n}")]
    public Task Offers_nothing_where_the_value_cannot_stand_there(string code) => Fix.OffersNothing(Asking, Trying, code);

    [Fact]
    public Task Says_so_where_the_name_is_taken() => Fix.NeedsALook(
        Asking, Trying, "var value = 1; var d = new Dictionary<int, string>();\nif (d.ContainsKey(1))\n{\n    Console.WriteLine(d[1] + value);\n}", "CS0128");

    [Theory]
    [InlineData("_ = checked(long.MaxValue / 2);", "_ = unchecked((1 + 2) / 2);")]
    [InlineData("_ = checked(long.MaxValue);", "_ = unchecked(1 + 2);")]
    public Task Puts_parentheses_where_the_value_needs_them(string code, string expected) =>
        Fix.Writes("`checked($x)`", "`unchecked($x)` with `1 + 2` for `long.MaxValue`", code, expected);
}
