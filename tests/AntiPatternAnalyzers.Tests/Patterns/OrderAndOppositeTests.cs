using AntiPatternAnalyzers.Tests.Verification;
using static AntiPatternAnalyzers.Tests.Verification.Expect;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary><em>after</em>, <em>before</em>, <em>or its opposite</em>, and members that must exist on what a hole holds.</summary>
public class OrderAndOppositeTests
{
    [Theory]
    [InlineData("`$s.Read($b)` after `$s.Dispose();`", "var s = new StringReader(\"\"); s.Read(null!); s.Dispose(); _ = [|s.Read(null!)|];")]
    [InlineData("`Console.Write($x)` after `Console.Clear()`", "Console.Write(1); if (Console.CapsLock) { Console.Clear(); } { [|Console.Write(2)|]; }")]
    [InlineData("`Console.Write($x)` not after `Console.Clear()`", "[|Console.Write(1)|]; Console.Clear(); Console.Write(2);")]
    [InlineData("`Console.Write($x)` before `Console.Clear()`", "[|Console.Write(1)|]; Console.Clear(); Console.Write(2);")]
    [InlineData("`Console.Write($x)` before `Console.Clear()`", "while (true) { Console.Write(1); } Console.Clear(); ")]
    [InlineData("`Console.Write($x)` not before `return;`", "void M() { Console.Write(1); return; } void N() { [|Console.Write(2)|]; }")]
    [InlineData("`Console.Write($x)` after `Console.Clear()`", "Console.Clear(); Action a = () => Console.Write(2); [|Console.Write(3)|];")]
    public void Order(string cell, string code)
    {
        if (code.Contains("[|")) Matches(cell, code);
        else DoesNotMatch(cell, code);
    }

    [Theory]
    [InlineData("`$a.ToLower() == $b.ToLower()` or its opposite", "var (a, b) = (\"\", \"\"); _ = [|a.ToLower() == b.ToLower()|]; _ = [|a.ToLower() != b.ToLower()|]; _ = [|!(a.ToLower() == b.ToLower())|];")]
    [InlineData("`$x.Any($p)` or its opposite", "var l = new List<int>(); _ = [|!l.Any(i => true)|]; _ = [|l.Any(i => true)|];")]
    [InlineData("`$x is string` or its opposite", "object o = 1; _ = [|o is string|]; _ = [|o is not string|]; _ = [|!(o is string)|];")]
    [InlineData("`$x.Count() > 0` or its opposite", "var l = new List<int>(); _ = [|l.Count() > 0|]; _ = [|l.Count() <= 0|]; _ = l.Count() < 0;")]
    public void Opposites(string cell, string code) => Matches(cell, code);

    [Fact]
    public void The_opposite_writes_the_negated_template()
    {
        var markdown = Document.OfRows(
            "| AP0001: Count: `$x.Count() > 0` or its opposite | slow | `$x.Any()` |",
            "| AP0002: Null: `$x == null` or its opposite | loose | `$x is null` |");
        var code = Code.Framed("var l = new List<int>(); _ = l.Count() <= 0; _ = l != null;");

        Assert.Equal(["!$x.Any()", "$x is not null"], Findings(markdown, code).Select(finding => finding.Case.Templates.Single().Code));
    }

    [Theory]
    [InlineData("`$d.Count()` when `$d.Length` exists", "var a = new int[1]; var l = new List<int>(); _ = [|a.Count()|]; _ = l.Count();")]
    [InlineData("`$d.ContainsKey($k)` when `$d.TryAdd($k, $v)` exists", "var d = new Dictionary<int, int>(); _ = [|d.ContainsKey(1)|];")]
    public void A_member_exists_on_what_a_hole_holds(string cell, string code) => Matches(cell, code);

    [Fact]
    public void A_fence_holds_patterns_with_clauses_and_their_templates()
    {
        var markdown = """
            ## Technical Learnings

            ### 2024-01-01: Indexed loops

            ```csharp anti-pattern AP0001
            // where $list is List<$T>
            for (int $i = 0; $i < $list.Count; $i++)
            {
                Console.WriteLine($list[$i]);
            }
            ```

            ```csharp alternative AP0001
            foreach (var item in $list)
            {
                Console.WriteLine(item);
            }
            ```

            | Anti-Pattern | Problem Caused | Alternative |
            |---|---|---|
            | AP0001: Indexed loop | slow | a foreach (see [loops](#2024-01-01-indexed-loops)) |
            """;
        var code = Code.Framed("var l = new List<int>(); var a = new Version[1]; for (int k = 0; k < l.Count; k++) { Console.WriteLine(l[k]); }");

        var finding = Assert.Single(Findings(markdown, code));
        Assert.Equal("for (int k = 0; k < l.Count; k++)", code.Substring(finding.Match.Squiggle.Start, finding.Match.Squiggle.Length));
        Assert.True(finding.Case.Templates.Single().IsOffered);
        Assert.Contains("Instead: a foreach (see loops).", AntiPatternAnalyzers.Rules.Message.Of(finding, new AntiPatternAnalyzers.Rules.HelpLink("", "", FileLinks: false)));
    }
}
