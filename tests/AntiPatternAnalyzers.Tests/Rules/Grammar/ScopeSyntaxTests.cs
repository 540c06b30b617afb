using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

public sealed class ScopeSyntaxTests
{
    [Theory]
    [InlineData("", "a.cs ../b/c.cs")]
    [InlineData("—", "a.cs")]
    [InlineData("`src/**`", "src/a.cs src/b/c.cs SRC/A.CS src\\b\\c.cs", "a.cs lib/src/a.cs ../src/a.cs")]
    [InlineData("src/**", "src/b/c.cs", "a.cs")]
    [InlineData("`src/*`", "src/a.cs", "src/b/c.cs a.cs")]
    [InlineData("`src`", "src/a.cs lib/src/a.cs", "srcs/a.cs")]
    [InlineData("`/src/`", "src/a.cs", "lib/src/a.cs")]
    [InlineData("`./src/**/*.cs`", "src/a.cs src/b/c/d.cs", "src/a.vb")]
    [InlineData("`*Controller.cs`", "HomeController.cs Web/HomeController.cs", "Controllers.cs")]
    [InlineData("`**/Legacy/**`", "Legacy/a.cs src/Legacy/b/c.cs ../Legacy/a.cs", "src/NotLegacy/a.cs")]
    [InlineData("`!**/Legacy/**`", "src/a.cs", "src/legacy/a.cs")]
    [InlineData("`src/**`, `!**/Legacy/**`", "src/a.cs", "src/Legacy/a.cs lib/a.cs")]
    [InlineData("`src/** !**/Legacy/**`", "src/a.cs", "src/Legacy/a.cs")]
    [InlineData("`src/**` and not `**/Legacy/**`", "src/a.cs", "src/Legacy/a.cs")]
    [InlineData("`{src,lib}/**/?.{cs,vb}`", "src/a.cs lib/b/c.vb", "src/ab.cs doc/a.cs")]
    [InlineData("`src\\Shop\\**`", "src/Shop/a.cs", "src/a.cs")]
    [InlineData("tests", "test/a.cs src/Tests/a.cs Shop.Tests/a.cs Shop.Test/b/a.cs ShopTests/a.cs src/CartTests.cs src/CartTest.cs", "src/a.cs Contests/a.cs src/Latest.cs src/Contest.cs tests.cs")]
    [InlineData("not tests", "src/a.cs", "tests/a.cs src/CartTests.cs")]
    [InlineData("`Tests`", "tests/a.cs", "a.cs")]
    [InlineData("`src/**`, not tests", "src/a.cs", "src/Tests/a.cs a.cs")]
    public void A_scope_takes_in_and_leaves_out(string cell, string included, string excluded = "")
    {
        var syntax = ScopeSyntax.Read(CellText.Read(cell));

        Assert.Empty(syntax.Problems);
        Assert.All(Paths(included), path => Assert.True(syntax.Scope.Includes(path), path));
        Assert.All(Paths(excluded), path => Assert.False(syntax.Scope.Includes(path), path));
    }

    [Theory]
    [InlineData("production")]
    [InlineData("not")]
    [InlineData("not not tests")]
    [InlineData("`src/**` only")]
    [InlineData("`src/{a,b`")]
    [InlineData("`src/}{`")]
    [InlineData("`!`")]
    [InlineData("`/`")]
    [InlineData("`{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b,c,d}`")]
    [InlineData("see [the page](#scope)")]
    public void A_scope_that_cannot_be_read_is_everywhere(string cell)
    {
        var syntax = ScopeSyntax.Read(CellText.Read(cell));

        var problem = Assert.Single(syntax.Problems);
        Assert.Same(ProblemKinds.UnknownScope, problem.Kind);
        Assert.Equal(new TextSpan(0, cell.Length), problem.Span);
        Assert.True(syntax.Scope.Includes("anywhere/at/all.cs"));
    }

    private static string[] Paths(string paths) => paths.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
