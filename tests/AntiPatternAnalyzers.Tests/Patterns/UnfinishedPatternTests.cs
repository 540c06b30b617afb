using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Tests.Verification;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>A pattern that lacks its end is told so, not what the compiler made of the rest.</summary>
public class UnfinishedPatternTests
{
    [Theory]
    [InlineData("$R $M(..., CancellationToken $c, $T $p, ...)")]
    [InlineData("void $M($T $p)")]
    [InlineData("return $x")]
    [InlineData("public int Count = 1")]
    public void A_semicolon_or_a_body_is_asked_for(string text)
    {
        Assert.Null(Pattern.Parse(text, Code.Options, out var problem));
        Assert.Contains("ends in ';', or in a body such as '{ ... }'", (string)problem!.Arguments[0]!);
        Assert.NotNull(Pattern.Parse(text + ";", Code.Options, out _));
    }

    [Theory]
    [InlineData("$x.Foo(")]
    [InlineData("catch (Exception { }")]
    public void Other_faults_are_told_in_the_compilers_words(string text)
    {
        Assert.Null(Pattern.Parse(text, Code.Options, out var problem));
        Assert.DoesNotContain("ends in", (string)problem!.Arguments[0]!);
    }

    [Fact]
    public void Attributes_of_a_run_are_those_of_nothing()
    {
        Assert.Null(Pattern.Parse("[Serializable] ... class $C { ... }", Code.Options, out var problem));
        Assert.Contains("attributes stand before '...'", (string)problem!.Arguments[0]!);
        Assert.Equal(new TextSpan(0, 14), problem.Span);
    }
}
