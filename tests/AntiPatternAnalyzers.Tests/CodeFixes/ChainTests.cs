namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class ChainTests
{
    private const string Asking = "`$x != null && $x.Length > $n`";
    private const string Asked = "`$x?.Length > $n`";

    [Theory]
    [InlineData(Asking, Asked, "string? a = \"\"; bool b = true; _ = b && a != null && a.Length > 1;", "string? a = \"\"; bool b = true; _ = b && a?.Length > 1;")]
    [InlineData(Asking, Asked, "string? a = \"\"; bool b = true; _ = a != null && a.Length > 1 && b;", "string? a = \"\"; bool b = true; _ = a?.Length > 1 && b;")]
    [InlineData(Asking, Asked, "string? a = \"\"; bool b = true; _ = b && a != null /* there */\n    && a.Length > 1 // long\n    && !b;", "string? a = \"\"; bool b = true; _ = b && /* there */ a?.Length > 1 // long\n    && !b;")]
    [InlineData("`$a || $b` where `$a` is a constant", "`$a && $b`", "bool b = true; _ = b || true || b;", "bool b = true; _ = true && b || b;")]
    [InlineData("`$a && !$a`", "`$a || false`", "bool b = true, c = b; _ = b && c && !c && b;", "bool b = true, c = b; _ = b && (c || false) && b;")]
    [InlineData("`$s + \"!\"` where `$s` is `string`", "`string.Concat($s, \"?\")`", "var a = \"\"; var b = \"\"; _ = a + b + \"!\" + a;", "var a = \"\"; var b = \"\"; _ = string.Concat(a + b, \"?\") + a;")]
    public Task Writes_in_the_place_of_operands_side_by_side(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Fact]
    public Task Offers_nothing_where_parentheses_cut_through() =>
        Fix.OffersNothing(Asking, Asked, "string? a = \"\"; bool b = true; _ = (b && a != null) && a.Length > 1;");
}
