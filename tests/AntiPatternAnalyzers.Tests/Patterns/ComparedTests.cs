using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Verification;
using static AntiPatternAnalyzers.Tests.Verification.Expect;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>What a comparison with other analyzers over public code brought to light.</summary>
public class ComparedTests
{
    [Theory]
    [InlineData("`async (...) => { ... }`", "Action a = [|async () => { await Task.Yield(); }|]; Func<int, Task> b = [|async i => { await Task.Yield(); }|];")]
    [InlineData("`System.Text.RegularExpressions.Regex.IsMatch(...)`", "var r = new System.Text.RegularExpressions.Regex(\"a\"); _ = r.IsMatch(\"b\"); _ = [|System.Text.RegularExpressions.Regex.IsMatch(\"a\", \"b\")|];")]
    [InlineData("`throw new $E($...a)` inside `catch ($X $e) { ... }` where `$...a` does not contain `$e`", "try { } catch (Exception e) { throw new InvalidOperationException(\"x\", e); } try { } catch (Exception e) { [|throw new InvalidOperationException(\"x\");|] }")]
    [InlineData("`class $C { ... }` where `$C` is an attribute and has no `[AttributeUsage]`", "class [|A|] : Attribute { } [AttributeUsage(AttributeTargets.All)] class B : Attribute { } class C : B { }")]
    [InlineData("`$t;` where `$t` is awaitable", "dynamic d = 1; d.Apply(1); [|Task.Delay(1);|]")]
    public void Found(string cell, string code) => Matches(cell.Replace("`throw new $E($...a)`", "`throw new $E($...a);`"), code);

    [Theory]
    [InlineData("if (a || b) { if (c || b) { Console.Beep(); } }", "if ((a || b) && (c || b)) { ... }")]
    [InlineData("if (a) { if (!c) { Console.Beep(); } }", "if (a && !c) { ... }")]
    public void A_message_keeps_the_meaning_of_what_a_hole_holds(string code, string written)
    {
        var markdown = Document.OfRows("| AP0001: Nested: `if ($a) { if ($b) { ... } }` | deep | `if ($a && $b) { ... }` |");
        var finding = Assert.Single(Findings(markdown, Code.Framed("bool a = true, b = true, c = true; " + code)));

        Assert.Contains($"Instead: {written}.", Message.Of(finding, new HelpLink("", "", FileLinks: false)));
    }
}
