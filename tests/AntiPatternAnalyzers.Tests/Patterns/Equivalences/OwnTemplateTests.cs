using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>An equivalence that would make a row flag its own template is off for that row, and no other is.</summary>
public class OwnTemplateTests
{
    [Theory]
    [InlineData("$x == null", "$x is null", "_ = s is null; _ = ReferenceEquals(s, null); _ = [|null == s|]; _ = [|s == null|];")]
    [InlineData("$x.Count() > 0", "0 < $x.Count()", "_ = 0 < l.Count(); _ = [|l.Count() > 0|]; _ = [|Enumerable.Count(l) > 0|];")]
    [InlineData("string.Empty", "\"\"", "_ = \"\"; _ = [|string.Empty|]; _ = [|System.String.Empty|];")]
    [InlineData("Trim($a, true)", "Trim($a, keep: true)", "Trim(s, keep: true); [|Trim(s, true)|]; [|this.Trim(s, true)|];")]
    [InlineData("Enumerable.Any($x)", "$x.Any()", "_ = l.Any(); _ = [|Enumerable.Any(l)|]; _ = [|System.Linq.Enumerable.Any(l)|];")]
    [InlineData("Nullable<$T>", "$T?", "int? i = null; [|Nullable<int>|] j = null;")]
    [InlineData("String", "string", "string a = \"\"; [|String|] b = \"\"; [|System.String|] c = \"\";")]
    [InlineData("new Random()", "new()", "Random a = new(); Random b = [|new Random()|];")]
    [InlineData("Random $r = $v;", "var $r = $v;", "var a = new Random(); [|Random b = new Random();|]")]
    [InlineData("$c ? $a : $b", "!$c ? $b : $a", "_ = [|!f ? 1 : 2|]; _ = [|f ? 1 : 2|];")]
    [InlineData("x => { return $e; }", "x => $e", "Func<int, int> a = y => 1; a = [|y => { return 1; }|];")]
    [InlineData("if ($c) return;", "if ($c) { return; }", "if (f) { return; } [|if (f)|] return;")]
    [InlineData("$x.Trim().Length", "$x?.Trim().Length", "_ = s?.Trim().Length; _ = [|s.Trim().Length|]; _ = [|(s).Trim()!.Length|];")]
    [InlineData("Path.Combine($a, $b)", "Path.Combine(new[] { $a, $b })", "_ = Path.Combine(new[] { s, s }); _ = [|Path.Combine(s, s)|];")]
    [InlineData("\"a\"", "@\"a\"", "_ = @\"a\"; _ = [|\"a\"|];")]
    [InlineData("Math.Max(1, $x)", "Math.Max(1L, $x)", "_ = Math.Max(1L, 2); _ = [|Math.Max(1, 2)|];")]
    public void The_template_is_left_alone(string pattern, string template, string code)
    {
        var row = Document.OfRows($"| AP0001: Test: `{pattern}` | it broke | `{template}` |");
        var (plain, spans) = Markup.Read("class C { bool Trim(string s, bool keep) => keep; void M(string s, List<int> l, bool f) { " + code + " } }");
        var found = Expect.Findings(row, plain).Select(finding => plain.Substring(finding.Match.Squiggle.Start, finding.Match.Squiggle.Length)).ToList();
        Assert.Equal(spans.Select(span => plain.Substring(span.Span.Start, span.Span.Length).Trim('(', ')')), found.Select(text => text.Trim('(', ')')));
    }

    [Fact]
    public void Equivalences_that_do_not_reach_the_template_stay_on()
    {
        var row = Document.OfRows("| AP0001: Test: `$x.ToLower() == $y` | it broke | `string.Equals($x, $y)` |");
        Assert.Equal(2, Expect.Findings(row, "class C { bool M(string s) => s == s.ToLower() || (s?.ToLower()) == s; }").Count());
    }
}
