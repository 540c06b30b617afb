using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Tests.Verification;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>Patterns beyond what anybody writes are refused by name, and quickly.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(61, "its brackets are nested deeper than 60")]
    [InlineData(1900, "its brackets are nested deeper than 60")]
    [InlineData(30000, "it is longer than 4000 characters")]
    public void Deep_brackets_are_refused(int depth, string reason)
    {
        Assert.Null(Pattern.Parse(new string('(', depth) + "$a" + new string(')', depth), Code.Options, out var problem));
        Assert.Equal(reason, problem!.Arguments[0]);
    }

    [Fact]
    public void Brackets_as_deep_as_people_write_them_are_a_pattern() =>
        Assert.NotNull(Pattern.Parse(new string('(', 30) + "$a" + new string(')', 30), Code.Options, out _));

    [Fact]
    public void A_long_chain_is_a_pattern() =>
        Assert.NotNull(Pattern.Parse(string.Join(" + ", Enumerable.Repeat("$a", 300)), Code.Options, out _));

    [Fact]
    public void Runs_in_series_cost_the_product_of_the_lists_not_its_powers()
    {
        var pattern = "new[] { ..., 1, ..., 2, ..., 3, ..., 4, ..., 5, ..., 7 }";
        var numbers = string.Join(", ", Enumerable.Range(0, 400).Select(number => (number % 6).ToString()));

        Expect.DoesNotMatch($"`{pattern}`", $"_ = new[] {{ {numbers} }};");
        Expect.Matches($"`{pattern}`", $"_ = [|new[] {{ {numbers}, 7 }}|];");
    }
}
