namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Rows = """
        | Anti-Pattern | Problem Caused | Alternative | Scope |
        | --- | --- | --- | --- |
        | AP0001: Local time: `DateTime.Now` | It moves | `DateTime.UtcNow` | |
        | AP0002: Blocking: `$task.Result` where `$task` is a task, inside an async method | Deadlock | `await $task` | |
        | AP0003: Elsewhere: `DateTime.Now` | It moves | | `lib/**` |
        | AP0004: Gone: `new Bank.Client()` | It leaks | | |
        """;

    private readonly Place _place = new Place().With("LEARNINGS.md", Rows).With("src/A.cs", """
        using System.Threading.Tasks;
        class Outcome { public int Result; }
        class Clock { public int Now; }
        class A
        {
            object Now() => System.DateTime.Now;
            int One(Task<int> t) => t.Result;
            int Two(Outcome o) => o.Result;
        #pragma warning disable AP0001
            object Then() => System.DateTime.Now;
        #pragma warning restore AP0001
        }
        """);

    [Theory]
    [InlineData(6, "AP0001", "AP0001 Local time (LEARNINGS.md:3): `System.DateTime.Now` matches `DateTime.Now`")]
    [InlineData(7, "AP0002", "AP0002 Blocking (LEARNINGS.md:4): `t.Result` matches the pattern, but this does not hold: inside an async method")]
    [InlineData(8, "AP0002", "AP0002 Blocking (LEARNINGS.md:4): `o.Result` has the shape and the names, but this does not hold: `$task` is a task")]
    [InlineData(6, "AP0003", "AP0003 Elsewhere (LEARNINGS.md:5): the row does not speak of this file: its scope is lib/**")]
    [InlineData(2, "AP0001", "AP0001 Local time (LEARNINGS.md:3): no code of this line has the shape of")]
    [InlineData(6, "AP0004", "AP0004 Gone (LEARNINGS.md:6): the row is idle in this project")]
    [InlineData(10, "AP0001", "AP0001 Local time (LEARNINGS.md:3): `System.DateTime.Now` matches `DateTime.Now`, and is not reported: it is suppressed")]
    public async Task A_row_says_how_far_it_got(int line, string id, string expected)
    {
        var said = await _place.RunAsync("explain", $"{_place.PathOf("src/A.cs")}:{line}", id, "--in", _place.Folder);
        Assert.Equal(0, said.Code);
        Assert.StartsWith(expected, said.Output);
    }

    [Fact]
    public async Task Without_an_ID_the_rows_speak_that_came_near()
    {
        var said = await _place.RunAsync("explain", $"{_place.PathOf("src/A.cs")}:7", "--in", _place.Folder);
        Assert.Equal(2, said.Lines.Length);
        Assert.StartsWith("AP0002", said.Lines[0]);
        Assert.Equal("3 other rows found no code of the right shape on this line, or do not apply here", said.Lines[1]);
    }

    [Theory]
    [InlineData("src/A.cs", "this is no place")]
    [InlineData("src/A.cs:99", "the file has 12 lines")]
    [InlineData("gone.cs:1", "there is no such file")]
    public async Task A_place_that_is_none_is_said(string place, string message)
    {
        var said = await _place.RunAsync("explain", _place.PathOf(place), "--in", _place.Folder);
        Assert.Equal(2, said.Code);
        Assert.Contains(message, said.Error);
    }

    [Fact]
    public async Task An_explanation_spells_out_what_a_terminal_would_obey()
    {
        _place.With("LEARNINGS.md", Rows.Replace("Local time", "Local \u001B[31mtime", StringComparison.Ordinal));
        var said = await _place.RunAsync("explain", $"{_place.PathOf("src/A.cs")}:6", "AP0001", "--in", _place.Folder);
        Assert.StartsWith("AP0001 Local \\u001B[31mtime (LEARNINGS.md:3)", said.Output);
    }

    public void Dispose() => _place.Dispose();
}
