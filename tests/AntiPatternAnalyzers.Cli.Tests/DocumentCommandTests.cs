using System.Text.Json.Nodes;

namespace AntiPatternAnalyzers.Cli.Tests;

/// <summary><c>list</c> and <c>check</c>.</summary>
public sealed class DocumentCommandTests : IDisposable
{
    private const string Head = "| Anti-Pattern | Problem Caused | Alternative |\n| --- | --- | --- |\n";

    private readonly Place _place = new();

    private string Document => _place.PathOf("LEARNINGS.md");

    [Fact]
    public async Task A_list_tells_rules_from_prose_and_from_faults()
    {
        _place.With("LEARNINGS.md", Head + "| AP0001: Local time: `DateTime.Now` | It moves | `DateTime.UtcNow` |\n| Meetings without an agenda | Hours | write one |\n| AP0003: Half: `foo(` | It breaks | |\n");
        var said = await _place.RunAsync("list", Document);
        Assert.Equal(0, said.Code);
        Assert.Contains("| AP0001 | Local time | rule | warning | yes |  | LEARNINGS.md:3 |", said.Lines);
        Assert.Contains("|  | Meetings without an agenda | prose |  |  |  | LEARNINGS.md:4 |", said.Lines);
        Assert.Contains("| AP0003 | Half | faulty |  |  |  | LEARNINGS.md:5 |", said.Lines);
    }

    [Fact]
    public async Task A_list_for_programs_has_the_whole_row()
    {
        var said = await _place.With("LEARNINGS.md", Place.LocalTime).RunAsync("list", Document, "--format", "json");
        var row = JsonNode.Parse(said.Output)![0]!;
        Assert.Equal(("AP0001", "rule", "DateTime.UtcNow", "Vouchers ran out early", true), ((string)row["id"]!, (string)row["kind"]!, (string)row["alternative"]!, (string)row["problem"]!, (bool)row["hasFix"]!));
    }

    [Fact]
    public async Task A_check_reports_what_the_build_does()
    {
        var said = await _place.With("LEARNINGS.md", Head + "| AP0001: Half: `foo(` | It breaks | |\n").RunAsync("check", Document, "--no-code");
        Assert.Equal((1, "1 document, 1 problem"), (said.Code, said.Lines[^1]));
        Assert.StartsWith("LEARNINGS.md(3,", said.Lines[0]);
        Assert.Contains("warning LRN003: ", said.Lines[0]);
    }

    [Fact]
    public async Task A_row_that_is_idle_everywhere_is_a_problem()
    {
        _place.With("LEARNINGS.md", Head + "| AP0001: A client: `new Bank.Client()` | It leaks | |\n").With("A.cs", "class A { }");
        var said = await _place.RunAsync("check", "--in", _place.Folder);
        Assert.Equal(1, said.Code);
        Assert.Contains("warning LRN006: AP0001 is idle in the one project that reads it, and finds nothing anywhere: ", said.Lines[0]);
    }

    [Fact]
    public async Task A_row_that_is_at_work_in_one_project_is_none()
    {
        const string project = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>";
        _place.With("LEARNINGS.md", Head + "| AP0001: A client: `new Bank.Client()` | It leaks | |\n")
            .With("a/A.csproj", project).With("a/A.cs", "class A { }").With("b/B.csproj", project).With("b/B.cs", "namespace Bank; class Client { }");
        Assert.Equal("1 document, 0 problems", (await _place.RunAsync("check", "--in", _place.Folder)).Output);
    }

    [Fact]
    public async Task An_ID_of_two_documents_is_a_problem_though_no_project_reads_both()
    {
        const string project = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>";
        _place.With("a/A.csproj", project).With("a/A.cs", "class A { }").With("a/LEARNINGS.md", Place.LocalTime).With("b/B.csproj", project).With("b/B.cs", "class B { }").With("b/LEARNINGS.md", Place.LocalTime);
        var said = await _place.RunAsync("check", "--in", _place.Folder);
        Assert.StartsWith("b/LEARNINGS.md(7,3): warning LRN011: AP0001 is also the ID of the row in ../a/LEARNINGS.md:7", said.Lines[0]);
    }

    [Theory]
    [InlineData("gone.md", "there is no file gone.md")]
    [InlineData("a%00b.md", "there is no file a%00b.md")]
    [InlineData("other.md#nowhere", "no heading of other.md has this anchor")]
    public async Task Links_that_lead_nowhere_are_problems(string target, string reason)
    {
        _place.With("other.md", "# Here\n").With("LEARNINGS.md", $"# Learnings\n\n## Technical Learnings\n\n### 2024-03-02: Clocks\n\n**Related**: [see]({target})\n");
        var said = await _place.RunAsync("check", Document, "--no-code");
        Assert.Equal($"LEARNINGS.md(7,14): warning LRN010: '{target}' leads nowhere: {reason}", said.Lines[0]);
    }

    [Theory]
    [InlineData("other.md")]
    [InlineData("other.md#here")]
    [InlineData("https://example.org/gone.md")]
    [InlineData("#2024-03-02-clocks")]
    public async Task Links_that_lead_somewhere_are_none(string target)
    {
        _place.With("other.md", "# Here\n").With("LEARNINGS.md", $"# Learnings\n\n## Technical Learnings\n\n### 2024-03-02: Clocks\n\n**Related**: [see]({target})\n");
        Assert.Equal("1 document, 0 problems", (await _place.RunAsync("check", Document, "--no-code")).Output);
    }

    [Fact]
    public async Task Fixing_pins_the_next_free_IDs_escapes_pipes_and_changes_nothing_else()
    {
        const string before = "# L\r\n\r\n| Anti-Pattern | Problem Caused | Alternative |\r\n| --- | --- | --- |\r\n| Local time: `DateTime.Now` | It  moves | |\r\n| AP0001: Flags: `$a | $b` where `$a` is `bool` | Both sides run | |\r\n| Only words | x | y |\r\n";
        File.WriteAllText(Document, before, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var said = await _place.RunAsync("check", Document, "--no-code", "--fix");
        Assert.Equal((0, "LEARNINGS.md: AP0002 is the ID of line 5, 1 pipe escaped"), (said.Code, said.Lines[0]));
        var after = before.Replace("| Local", "| AP0002: Local", StringComparison.Ordinal).Replace("$a | $b", "$a \\| $b", StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(after)], File.ReadAllBytes(Document));
    }

    [Fact]
    public async Task Fixing_uses_the_column_of_IDs_where_there_is_one()
    {
        _place.With("LEARNINGS.md", "| ID | Anti-Pattern |\n| --- | --- |\n| | Local time: `DateTime.Now` |\n|  | Other: `DateTime.Today` |\n");
        await _place.RunAsync("check", Document, "--no-code", "--fix");
        var said = await _place.RunAsync("list", Document);
        Assert.Equal(["AP0001", "AP0002"], said.Lines[2..].Select(line => line.Split('|')[1].Trim()));
    }

    [Fact]
    public async Task Pinning_an_ID_keeps_the_bytes_of_a_document_that_is_no_UTF8()
    {
        var latin = System.Text.Encoding.Latin1;
        File.WriteAllBytes(Document, latin.GetBytes(Head + "| Caf\u00E9: `DateTime.Now` | It moves | `DateTime.UtcNow` |\n"));
        await _place.RunAsync("check", Document, "--no-code", "--fix");
        Assert.Equal(latin.GetBytes(Head + "| AP0001: Caf\u00E9: `DateTime.Now` | It moves | `DateTime.UtcNow` |\n"), File.ReadAllBytes(Document));
    }

    [Fact]
    public async Task What_a_terminal_would_obey_is_spelled_out()
    {
        _place.With("LEARNINGS.md", Head + "| AP0001: Red \u001B[31m: `DateTime.Now` | It moves, see [x](gone\u202E.md) | `DateTime.UtcNow` |\n");
        Assert.Contains("| AP0001 | Red \\u001B[31m | rule |", (await _place.RunAsync("list", Document)).Output);
        var said = await _place.RunAsync("check", Document, "--no-code");
        Assert.DoesNotContain(said.Output, letter => letter is '\u001B' or '\u202E');
        Assert.Contains("gone\\u202E.md", said.Output);
    }

    [Fact]
    public async Task A_fault_spells_out_what_a_terminal_would_obey()
    {
        var said = await _place.RunAsync("list", _place.PathOf("\u001B[31m.md"));
        Assert.Equal((2, true, false), (said.Code, said.Error.Contains("\\u001B[31m.md", StringComparison.Ordinal), said.Error.Contains('\u001B')));
    }

    public void Dispose() => _place.Dispose();
}
