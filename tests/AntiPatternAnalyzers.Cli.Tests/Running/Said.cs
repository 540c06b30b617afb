namespace AntiPatternAnalyzers.Cli.Tests.Running;

/// <summary>What a command came to.</summary>
public sealed record Said(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n');
}
