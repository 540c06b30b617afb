using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>What the corpus taught the engine, each in one line.</summary>
public class MendedTests
{
    [Theory]
    [InlineData("`$x == null`", "object o = 1; _ = [|o == (null)|]; _ = [|o is (null)|]; _ = [|ReferenceEquals((null), o)|];")]
    [InlineData("`$x == double.NaN`", "var d = 1.0; const double none = 0.0 / 0.0; _ = [|d == none|]; _ = [|d == -float.NaN|]; _ = d == double.Epsilon;")]
    [InlineData("`$c ? true : false`", "var c = true; _ = [|c ? true : !true|]; _ = c ? true : !c;")]
    [InlineData("`var $b = new Version(); ... $b.ToString();`", "[|var v = new Version();|] (v!).ToString();")]
    [InlineData("`$x.Add($v); $x.Clear();`", "class C { List<int> list = new(); void M() { [|(this).list.Add(1);|] list.Clear(); } }")]
    [InlineData("`$x.Contains($v)`", "var l = new List<int>(); _ = [|Enumerable.Contains(value: 1, source: l)|];")]
    [InlineData("`$s.Trim()` inside an expression tree", "IQueryable<string> q = null!; _ = from s in q where [|s.Trim()|] == \"\" orderby [|s.Trim()|] select [|s.Trim()|]; _ = from s in new[] { \"\" } select s.Trim();")]
    public void Finds(string cell, string code) => Matches(cell, code);

    [Fact]
    public void A_hole_takes_no_code_that_the_compiler_made_up() =>
        Assert.Empty(Findings(Verification.Document.OfCell("`typeof($T)`"), "class C { object o = typeof(); }"));

    [Theory]
    [InlineData("await Task.Yield(); Thread.Sleep(1);", 1)]
    [InlineData("Thread.Sleep(1);", 0)]
    public void Statements_of_a_program_are_async_where_one_awaits(string program, int count) =>
        Assert.Equal(count, Findings(Verification.Document.OfCell("`Thread.Sleep($t)` inside an async method"), program).Count());
}
