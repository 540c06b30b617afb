using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

/// <summary>Operands that a word cannot take are problems of the document; names that a project lacks make the row idle.</summary>
public class OperandTests
{
    [Theory]
    [InlineData("matches `[a-`", "LRN023 '`[a-`': '[a-' cannot stand after 'matches': it is no regular expression. The row is not run")]
    [InlineData("is named `a b`", "LRN023 '`a b`': 'a b' cannot stand after 'is named': it is no name. The row is not run")]
    [InlineData("has a method `M()`", "LRN023 '`M()`': 'M()' cannot stand after 'has a method': it is no name. The row is not run")]
    [InlineData("is greater than `\"1\"`", "LRN023 '`\"1\"`': '\"1\"' cannot stand after 'is greater than': it is no number. The row is not run")]
    [InlineData("has length `one + 1`", "LRN023 '`one + 1`': 'one + 1' cannot stand after 'has length': it is no number. The row is not run")]
    [InlineData("is exactly `1 + 1`", "LRN023 '`1 + 1`': '1 + 1' cannot stand after 'is exactly': it is no type. The row is not run")]
    [InlineData("has `Obsolete`", "LRN023 '`Obsolete`': 'Obsolete' cannot stand after 'has': it is no attribute in brackets, such as [Obsolete]. The row is not run")]
    [InlineData("is `Nowhere`", "LRN006 '`Nowhere`': The row is idle in this project: there is no type 'Nowhere'")]
    [InlineData("is not `Nowhere`", "LRN006 '`Nowhere`': The row is idle in this project: there is no type 'Nowhere'")]
    [InlineData("has no `[Nowhere]`", "LRN006 'Nowhere': The row is idle in this project: there is no type 'Nowhere'")]
    public void Is_reported(string condition, string problem) =>
        Assert.Equal([problem], Document.Problems(Document.OfCell($"`F($x)` where `$x` {condition}")));

    [Fact]
    public void Of_several_types_those_that_the_project_lacks_are_left_out() =>
        Expect.Matches("`F($x)` where `$x` is `Nowhere` or `string`", "[|F(\"\")|]; F(1); static object? F(object? value) => value;");

    [Fact]
    public void A_regular_expression_that_does_not_end_in_time_meets_nothing()
    {
        const string Code = "F(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"); static object? F(object? value) => value;";
        Expect.DoesNotMatch("`F($x)` where `$x` matches `^(a+)+$`", Code);
        Expect.DoesNotMatch("`F($x)` where `$x` does not match `^(a+)+$`", Code);
    }

    [Fact]
    public void Holes_that_an_operand_binds_have_conditions_of_their_own() =>
        Expect.Matches("`F($x)` where `$x` is `IEnumerable<$T>` and `$T` is a string", "[|F(new string[1])|]; F(new int[1]); static object? F(object? value) => value;");
}
