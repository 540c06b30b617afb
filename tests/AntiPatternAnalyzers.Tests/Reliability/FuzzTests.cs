using AntiPatternAnalyzers.Fuzz.Running;
using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>A short run of the fuzzer, and each input at which it ever found something.</summary>
public class FuzzTests
{
    /// <summary>The number of the first input: the same inputs on every machine.</summary>
    private const int Seed = 7_000_000;

    public static TheoryData<string, int> Runs => new() { { "document", 2048 }, { "clause", 1024 }, { "pattern", 512 }, { "code", 256 }, { "fix", 64 } };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Engine_bears_what_nobody_would_write(string target, int inputs)
    {
        using var watch = new Watch(file: null);
        Assert.Empty(new FuzzRun(Named(target), watch).Run(Seed, inputs));
    }

    [Theory]
    [InlineData("document", "\r>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>")]
    [InlineData("document", "ID|AntiPattern\n|-\n\u202e|-")]
    [InlineData("clause", "AntiPattern|\n|-\n``h`$`not through omitted argument lists `static class Co\tnstants { ... }` `)hh`")]
    [InlineData("clause", "AntiPattern\n|-\n`)`where`x` `ReadFromJs\tonAsync`")]
    [InlineData("clause", "AntiPattern\n|-\n`}`;in eac\u001b[")]
    [InlineData("clause", "AntiPattern\n|-\n`e`where`$te\u001b[`is`g`")]
    [InlineData("code", "0var l=new List<int")]
    [InlineData("code", "\nwhile(true)")]
    [InlineData("pattern", "AntiPattern\n|-\n``[ThreadStatic]$v;``")]
    [InlineData("pattern", "AntiPattern|\n|-\n`$x`where`$x`is`Microsoft.EntityF\u202erameworkCore.DbContext`")]
    public void Engine_bears_what_it_once_did_not(string target, string input) => Assert.Null(Trial.Of(Named(target), [input], first: 0));

    [Fact]
    public void The_same_number_is_the_same_input() => Assert.All(Target.All, target => Assert.Equal(target.Input(Seed), target.Input(Seed)));

    private static Target Named(string name) => Target.All.Single(target => target.Name == name);
}
