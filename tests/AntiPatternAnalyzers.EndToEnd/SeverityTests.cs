namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>How loud a row is: its own column, the settings above it, the command line.</summary>
public sealed class SeverityTests
{
    private const string Document = """
        | ID | Anti-Pattern | Problem Caused | Alternative | Severity |
        | --- | --- | --- | --- | --- |
        | AP0001 | `DateTime.Now` | It moves. | `DateTime.UtcNow` | |
        | AP0002 | `GC.Collect()` | It stops all. | nothing | error |
        | AP0003 | `Thread.Sleep(...)` | It blocks. | `await Task.Delay(...)` | suggestion |
        | AP0004 | `Console.Beep()` | It is loud. | be quiet | none |
        | AP0005 | `Environment.Exit(...)` | It ends the host. | throw | warning |
        """;

    private const string Code = """
        namespace Shop;

        public static class Loud
        {
            public static void All()
            {
                _ = DateTime.Now;
                GC.Collect();
                Thread.Sleep(1);
                Console.Beep();
                Environment.Exit(1);
            }
        }
        """;

    [Fact]
    public async Task Column_sets_it_and_editorconfig_has_the_last_word()
    {
        await using var project = await Workbench.Create();
        await project.Write("LEARNINGS.md", Document);
        await project.Write("Loud.cs", Code);

        var build = await project.Build();
        Assert.False(build.Succeeded);
        Assert.Equal(["AP0002"], Rows(build.Errors));
        Assert.Equal(["AP0001", "AP0005"], Rows(build.Warnings));

        await project.Write(".editorconfig", """
            [*.cs]
            dotnet_diagnostic.AP0001.severity = none
            dotnet_diagnostic.AP0002.severity = warning
            dotnet_diagnostic.AP0003.severity = warning
            dotnet_diagnostic.AP0004.severity = warning
            """);
        build = await project.Build();
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(["AP0002", "AP0003", "AP0004", "AP0005"], Rows(build.Warnings));

        build = await project.Build("--no-incremental", "-warnaserror:AP0005");
        Assert.Equal(["AP0005"], Rows(build.Errors));
    }

    private static IEnumerable<string> Rows(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.Id).Where(id => id.StartsWith("AP")).Distinct().Order();
}
