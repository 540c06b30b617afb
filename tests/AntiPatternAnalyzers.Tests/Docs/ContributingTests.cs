namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>What <c>CONTRIBUTING.md</c> quotes stands in the code as it is quoted.</summary>
public class ContributingTests
{
    [Theory]
    [InlineData("src/AntiPatternAnalyzers/Patterns/Conditions/IsSet.cs")]
    [InlineData("src/AntiPatternAnalyzers/Patterns/Contexts/InLock.cs")]
    [InlineData("src/AntiPatternAnalyzers/Patterns/Equivalences/Parentheses.cs")]
    [InlineData("src/AntiPatternAnalyzers/Problems/ProblemKinds.cs")]
    public void QuotedCodeIsTheCode(string file) =>
        Assert.Contains(Assert.Single(Pages.Blocks(Pages.Read("../CONTRIBUTING.md"), $"csharp {file}")), Pages.Read($"../{file}"), StringComparison.Ordinal);
}
