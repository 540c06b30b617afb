using AntiPatternAnalyzers.CodeFixes;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class TriviaTests
{
    [Theory]
    [InlineData("`string.Concat($a, $b)`", "`string.Join($a, $b)`", "/*0*/ _ = /*1*/ string /*2*/ . /*3*/ Concat /*4*/ ( /*5*/ \"a\" /*6*/ , /*7*/ \"b\" /*8*/ ) /*9*/ ; /*10*/", "/*0*/ _ = /*1*/ /*3*/ /*4*/ string /*2*/ .Join( /*5*/ \"a\" /*6*/ , /*7*/ \"b\" /*8*/ ) /*9*/ ; /*10*/")]
    [InlineData("`Console.WriteLine($...args)`", "`Console.Error.WriteLine($...args)`", "Console.WriteLine(\n    \"{0}\", // format\n    1 // value\n);", "Console.Error.WriteLine(\n    \"{0}\", // format\n    1 // value\n);")]
    [InlineData("`$x.Where($f).Any()`", "`$x.Any($f)`", "var xs = new[] { 1 };\nvar t = xs\n    // those that count\n    .Where(x => x > 1) // big\n    .Any();", "var xs = new[] { 1 };\nvar t = /* big */ xs\n    // those that count\n    .Any(x => x > 1);")]
    [InlineData("`if ($a) { Console.WriteLine(); }`", "`Console.WriteLine($a);`", "// above\nif (true /* sure */)\n{\n    // inside\n    Console.WriteLine(); // behind\n    // below\n}", "// above\n/* sure */\n// inside\n// behind\n// below\nConsole.WriteLine(true);")]
    [InlineData("`DateTime.Now`", "`DateTime.UtcNow`", "_ = DateTime // clock\n    .Now;", "_ = DateTime // clock\n    .UtcNow;")]
    public Task Keeps_every_comment(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Theory]
    [InlineData("string? a = null;\nif (a == null)\n    a =\n        string.Concat(\n            \"b\",\n            \"c\");", "string? a = null;\na ??= string.Concat(\n    \"b\",\n    \"c\");")]
    [InlineData("string? a = null;\nif (a == null)\n{\n    a = string.Concat(\n        \"b\",\n        \"c\");\n}", "string? a = null;\na ??= string.Concat(\n    \"b\",\n    \"c\");")]
    public Task Moves_the_further_lines_of_what_stands_on_another_line(string code, string expected) =>
        Fix.Writes("`if ($x == null) { $x = $y; }`", "`$x ??= $y;`", code, expected);

    [Theory]
    [InlineData("`GC.Collect();`", "`GC.Collect(1); GC.Collect(2);`", "using System.Text;\r\n\r\nclass C\r\n{\r\n    void M()\r\n    {\r\n        GC.Collect();\r\n    }\r\n}\r\n", "using System.Text;\r\n\r\nclass C\r\n{\r\n    void M()\r\n    {\r\n        GC.Collect(1);\r\n        GC.Collect(2);\r\n    }\r\n}\r\n")]
    [InlineData("`int.Parse($s)`", "`int.Parse($s, CultureInfo.InvariantCulture)`", "class C\r\n{\r\n    int a = int.Parse(\"1\");\r\n}\r\n", "using System.Globalization;\r\n\r\nclass C\r\n{\r\n    int a = int.Parse(\"1\", CultureInfo.InvariantCulture);\r\n}\r\n")]
    [InlineData("`GC.Collect();`", "Remove it", "class C\r\n{\r\n    void M()\r\n    {\r\n        GC.Collect();\r\n    }\r\n}\r\n", "class C\r\n{\r\n    void M()\r\n    {\r\n    }\r\n}\r\n")]
    public Task Keeps_line_endings(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keeps_the_encoding_with_its_mark(bool hasMark)
    {
        var shop = Shop.Of(Fix.Row("`DateTime.Now`", "`DateTime.UtcNow`"), "class C { object a = DateTime.Now; }");
        var encoded = SourceText.From("class C { object a = DateTime.Now; }", new System.Text.UTF8Encoding(hasMark));
        var changed = await LearningsFixAll.FixAsync(shop.Document.WithText(encoded), "AP0001", default);
        var text = await changed.GetTextAsync();
        Assert.Equal("class C { object a = DateTime.UtcNow; }", text.ToString());
        Assert.Equal(hasMark ? 3 : 0, text.Encoding!.GetPreamble().Length);
    }

    [Fact]
    public Task Leaves_the_layout_of_all_other_code_alone() => Fix.Writes(
        "`DateTime.Now`", "`DateTime.UtcNow`",
        "class  C{int a=1 ;\n\n\n   object   M( )\t{ return DateTime.Now  ;}  \n}", "class  C{int a=1 ;\n\n\n   object   M( )\t{ return DateTime.UtcNow  ;}  \n}");

    [Theory]
    [InlineData("_ = string.Concat(\"a\",\n#if DEBUG\n    \"b\"\n#else\n    \"c\"\n#endif\n    );")]
    [InlineData("_ = string.Concat(\n#region r\n    \"a\", \"b\"\n#endregion\n    );")]
    public Task Says_that_there_is_no_fix_where_a_directive_is_inside(string code) =>
        Fix.Refuses("`string.Concat($a, $b)`", "`string.Join($a, $b)`", code, "a directive such as #if stands in the code");

    [Theory]
    [InlineData("class C { void M(int a, int b = 0) => M(b: 1,\n#if DEBUG\n a: 2\n#else\n a: 3\n#endif\n); }", "`b: 1`")]
    public Task Says_so_too_where_the_directive_stands_beside_what_is_removed(string code, string antiPattern) =>
        Fix.Refuses(antiPattern, "Remove it", code, "a directive such as #if stands in the code");
}
