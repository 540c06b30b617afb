namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class TestCommandTests : IDisposable
{
    private const string Row = """
        | Anti-Pattern | Problem Caused | Alternative | See |
        | --- | --- | --- | --- |
        | AP0001: Local time in stored data: `DateTime.Now` | Vouchers ran out early | `DateTime.UtcNow` | [why](#clocks) |

        ### Clocks

        """;

    private readonly Place _place = new();

    [Fact]
    public async Task Examples_that_hold_end_with_0()
    {
        var (code, output) = await RunAsync($"{Row}\n```csharp bad AP0001\nvar now = DateTime.Now;\n```\n");
        Assert.Equal((0, "LEARNINGS.md: 1 row, 1 example, 0 problems"), (code, output));
    }

    [Fact]
    public async Task An_example_that_fails_is_printed_at_its_line_and_ends_with_1()
    {
        var (code, output) = await RunAsync($"{Row}\n```csharp bad AP0001\nvar now = DateTime.UtcNow;\n```\n");
        Assert.Equal(1, code);
        Assert.StartsWith("LEARNINGS.md(7,1): warning LRN026: The row does not find this bad example", output);
        Assert.EndsWith("LEARNINGS.md: 1 row, 1 example, 1 problem", output);
    }

    [Fact]
    public async Task A_fix_that_gives_something_else_shows_the_difference()
    {
        var (code, output) = await RunAsync($"{Row}\n```csharp bad AP0001\n_ = DateTime.Now;\n```\n\n```csharp good AP0001\n_ = DateTime.Today;\n```\n");
        Assert.Equal(1, code);
        Assert.Contains("- _ = DateTime.Today;\n+ _ = DateTime.UtcNow;", output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_2_and_says_from_where_it_was_looked_for()
    {
        var (code, output) = await RunAsync(null);
        Assert.Equal(2, code);
        Assert.Contains("LEARNINGS.md: there is no such file. Name one that exists, as seen from ", output);
    }

    [Fact]
    public async Task A_document_without_examples_is_told_what_one_is()
    {
        var (code, output) = await RunAsync("| Anti-Pattern | Problem |\n| --- | --- |\n| AP0001: `DateTime.Now` | x |\n\n```csharp bad AP0001\nvar now = DateTime.Now;\n```\n");
        Assert.Equal(0, code);
        Assert.StartsWith("LEARNINGS.md: there are no examples to run. An example is a block that begins with ```csharp bad AP0001", output);
    }

    public void Dispose() => _place.Dispose();

    /// <summary>The exit code and what was printed.</summary>
    private async Task<(int Code, string Output)> RunAsync(string? document)
    {
        if (document != null) _place.With("LEARNINGS.md", document);
        var said = await _place.RunAsync("test", _place.PathOf("LEARNINGS.md"));
        return (said.Code, said.Output + said.Error);
    }
}
