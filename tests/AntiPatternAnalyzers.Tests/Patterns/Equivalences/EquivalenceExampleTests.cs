using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Tests.Verification;
using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>The same thing in another spelling is found, unless the row says not to; another thing is left alone.</summary>
public class EquivalenceExampleTests
{
    public static TheoryData<string, string, string> Same => Of(example => example.Same);

    public static TheoryData<string, string, string> Other => Of(example => example.Other);

    [Theory]
    [MemberData(nameof(Same))]
    public void The_same_thing_is_found(string name, string cell, string code)
    {
        Assert.NotEmpty(name);
        Matches(cell, code);
    }

    [Theory]
    [MemberData(nameof(Other))]
    public void Another_thing_is_left_alone(string name, string cell, string code)
    {
        Assert.NotEmpty(name);
        DoesNotMatch(cell, code);
    }

    [Theory]
    [MemberData(nameof(Same))]
    public void Switched_off_by_its_name_it_finds_nothing(string name, string cell, string code) =>
        DoesNotMatch($"{cell} not through {name}", Markup.Read(code).Code);

    [Fact]
    public void Every_equivalence_has_examples()
    {
        Assert.Equal(Equivalence.All.Select(equivalence => equivalence.Name).Order(), Examples.All.Select(example => example.Name).Order());
        Assert.All(Examples.All, example => Assert.True(example is { Same.Length: >= 3, Other.Length: >= 3 }, example.Name));
    }

    private static TheoryData<string, string, string> Of(Func<EquivalenceExample, (string Cell, string Code)[]> examples)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var example in Examples.All)
        {
            foreach (var (cell, code) in examples(example)) data.Add(example.Name, cell.Replace("|", @"\|"), code);
        }

        return data;
    }
}
