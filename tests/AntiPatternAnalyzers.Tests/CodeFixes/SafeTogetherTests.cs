using AntiPatternAnalyzers.CodeFixes;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

/// <summary>How often the document is compiled until those that are safe together are found.</summary>
public class SafeTogetherTests
{
    private const int Many = 16;

    [Theory]
    [InlineData("`int $x = 0;`", "Remove it", "int M{0}() {{ int a = 0; return a; }}", "void N{0}() {{ int a = 0; }}")]
    [InlineData("`$x = 1;`", "Remove it", "int M{0}() {{ int a; a = 1; return a; }}", "int N{0}() {{ int a = 0; a = 1; return a; }}")]
    [InlineData("`return 1;`", "Remove it", "int M{0}() {{ return 1; }}", "int N{0}() {{ if (DateTime.Now.Year > 1) return 1; return 2; }}")]
    [InlineData("`private int $f;`", "Remove it", "class M{0} {{ private int a; int P => a; }}", "class N{0} {{ private int a; }}")]
    [InlineData("`private int $f = 1;` where `$f` is not readonly", "`private readonly int $f = 1;`", "class M{0} {{ private int a = 1; void P() {{ a = 2; }} }}", "class N{0} {{ private int a = 1; }}")]
    [InlineData("`private void $f() { ... }`", "Remove it", "class M{0} {{ private void P() {{ }} void Q() => P(); }}", "class N{0} {{ private void P() {{ }} }}")]
    public async Task Blames_removals_and_changed_declarations_without_trying_each(string antiPattern, string alternative, string bad, string good)
    {
        var code = string.Join("\n", Enumerable.Range(0, Many).Select(index => $"{string.Format(bad, index)}\n{string.Format(good, index)}"));
        var (looks, safe) = await TogetherAsync(antiPattern, alternative, $"class Frame {{\n{code}\n}}");
        Assert.All(safe, rewrite => Assert.Contains("N", rewrite.Finding.Match.Node.Parent!.ToString() + rewrite.Finding.Match.Node.Parent.Parent));
        Assert.InRange(looks, 2, 3);
        Assert.Equal(Many, safe.Length);
    }

    [Fact]
    public async Task Blames_all_declarations_of_a_row_that_finds_as_many_as_before()
    {
        var fields = string.Join("\n", Enumerable.Range(0, Many).Select(index => $"private int a{index} = 1;"));
        var (looks, safe) = await TogetherAsync("`private int $f = 1;`", "`private readonly int $f = 1;`", $"class Frame {{\n{fields}\n}}");
        Assert.Equal((1, 0), (looks, safe.Length));
    }

    private static async Task<(int Looks, ImmutableArray<Rewrite> Safe)> TogetherAsync(string antiPattern, string alternative, string code)
    {
        var document = Shop.Of(Fix.Row(antiPattern, alternative), code).Document;
        var findings = (await DocumentFindings.OfAsync(document, ["AP0001"], default))!;
        var rewrites = findings.All.Select(finding => RewritePlan.Of(finding, 0, findings).Rewrite).OfType<Rewrite>().Where(rewrite => rewrite.Doubt == null).ToImmutableArray();
        var (check, looks) = (new SafetyCheck(document, default), 0);
        var together = new SafeTogether((batch, cancellation) => { looks++; return check.ApplyAsync(batch, cancellation); }, default);
        var (safe, _) = await together.OfAsync(rewrites);
        return (looks, safe);
    }
}
