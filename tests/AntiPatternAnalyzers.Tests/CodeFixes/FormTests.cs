namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class FormTests
{
    [Theory]
    [InlineData("`$b.Append($s)` where `$s` is a literal and has length `1`", "`$b.Append($s:char)`", "var b = new System.Text.StringBuilder(); b.Append(\"\\n\").Append(\"ab\");", "var b = new System.Text.StringBuilder(); b.Append('\\n').Append(\"ab\");")]
    [InlineData("`$b.Split($c)` where `$c` is `char`", "`$b.Split($c:string)`", "_ = \"\".Split('\"');", "_ = \"\".Split(\"\\\"\");")]
    [InlineData("`throw new ArgumentNullException($s)` where `$s` is a literal", "`throw new ArgumentNullException(nameof($s:name))`", "object a = 1; throw new ArgumentNullException(\"a\");", "object a = 1; throw new ArgumentNullException(nameof(a));")]
    [InlineData("`$x.$M(...)` where `$M` has an async twin", "`await $x.$M:async(...)`", "Stream s = null!; s.Flush();", "Stream s = null!; await s.FlushAsync();")]
    [InlineData("`$x.$M().Wait()` where `$M` matches `Async$`", "`$x.$M:sync()`", "Stream s = null!; s.FlushAsync().Wait();", "Stream s = null!; s.Flush();")]
    public Task Turns_what_a_hole_holds_into_what_CSharp_wants_there(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Theory]
    [InlineData("`$b.Append($s)`", "`$b.Append($s:char)`", "var b = new System.Text.StringBuilder(); b.Append(\"ab\");")]
    [InlineData("`$b.Append($s)`", "`$b.Append($s:char)`", "var b = new System.Text.StringBuilder(); const string A = \"a\"; b.Append(A);")]
    [InlineData("`throw new ArgumentNullException($s)`", "`throw new ArgumentNullException(nameof($s:name))`", "throw new ArgumentNullException(\"no name\");")]
    public Task Offers_nothing_where_there_is_no_such_form(string antiPattern, string alternative, string code) =>
        Fix.OffersNothing(antiPattern, alternative, code);
}
