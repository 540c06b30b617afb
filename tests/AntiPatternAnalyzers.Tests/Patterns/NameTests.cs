using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>Names mean symbols, not spellings.</summary>
public class NameTests
{
    [Theory]
    [InlineData("_ = [|DateTime.Now|];")]
    [InlineData("_ = [|System.DateTime.Now|];")]
    [InlineData("_ = [|global::System.DateTime.Now|];")]
    [InlineData("_ = [|DateTime.Now|].AddDays(1);")]
    [InlineData("using Clock = System.DateTime; class C { object o = [|Clock.Now|]; }")]
    [InlineData("using static System.DateTime; class C { object o = [|Now|]; }")]
    [InlineData("using T = System; class C { object o = [|T.DateTime.Now|]; }")]
    public void A_member_is_found_in_every_spelling(string code) => Matches("`DateTime.Now`", code);

    [Theory]
    [InlineData("class Clock { public static int Now; int x = Now; int y = Clock.Now; }")]
    [InlineData("_ = nameof(DateTime.Now);")]
    [InlineData("_ = DateTime.UtcNow;")]
    [InlineData("_ = DateTimeOffset.Now;")]
    [InlineData("class DateTime { public static int Now; int x = DateTime.Now; }")]
    [InlineData("_ = Missing.DateTime.Now;")]
    public void A_look_alike_is_left_alone(string code) => DoesNotMatch("`DateTime.Now`", code);

    [Theory]
    [InlineData("`string.Format(...)`", "_ = [|String.Format(\"{0}\", 1)|];")]
    [InlineData("`String.Format(...)`", "_ = [|string.Format(\"{0}\", 1)|];")]
    [InlineData("`Int32.Parse($s)`", "_ = [|int.Parse(\"1\")|];")]
    [InlineData("`Thread.Sleep(...)`", "[|Thread.Sleep(1)|];")]
    [InlineData("`Enumerable.Count($x)`", "var list = new List<int>(); _ = [|list.Count()|];")]
    [InlineData("`Stream.Flush()`", "Stream s = null!; [|s.Flush()|];")]
    [InlineData("`Stream.Flush()`", "FileStream s = null!; [|s.Flush()|];")]
    [InlineData("`Stream.Flush()`", "FileStream? s = null; [|s?.Flush()|];")]
    [InlineData("`MemoryStream.Flush()`", "class C : MemoryStream { void M(Stream s, C c) { s.Flush(); [|c.Flush()|]; [|c?.Flush()|]; [|base.Flush()|]; [|Flush()|]; } }")]
    [InlineData("`IList<$T>.Count`", "void M(ICollection<int> a, IList<int> b, List<int> c) { _ = a.Count; _ = [|b.Count|]; _ = [|c.Count|]; }")]
    [InlineData("`List<$T>.Count` where `$T` is `int`", "void M(IList<int> a, List<int> b, List<string> c) { _ = a.Count; _ = [|b.Count|]; _ = c.Count; }")]
    [InlineData("`MemoryStream.CopyTo($x)`", "class C : MemoryStream { void M(Stream s, C c) { s.CopyTo(s); [|c.CopyTo(s)|]; [|CopyTo(s)|]; } }")]
    [InlineData("`ArrayList`", "using System.Collections; class C { [|ArrayList|] a = new [|ArrayList|](); }")]
    [InlineData("`System.Collections.ArrayList`", "using System.Collections; class C { [|ArrayList|]? a; }")]
    [InlineData("`ArrayList`", "class C { [|System.Collections.ArrayList|]? a; }")]
    [InlineData("`StringBuilder`", "_ = typeof([|System.Text.StringBuilder|]);")]
    public void Names_resolve_as_a_developer_means_them(string cell, string code) => Matches(cell, code);

    [Fact]
    public void Members_of_a_class_of_the_project_are_symbols_too() => Matches(
        "`Audit.Log($x)`", "class Audit { public static void Log(int x) { } void M() { [|Log(1)|]; [|Audit.Log(2)|]; [|this.GetType().ToString();|] } }".Replace("[|this.GetType().ToString();|]", "this.GetType().ToString();"));
}
