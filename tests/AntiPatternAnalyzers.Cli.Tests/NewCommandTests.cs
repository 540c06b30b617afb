namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly Place _place = new();

    private string Document => _place.PathOf("LEARNINGS.md");

    [Fact]
    public async Task An_entry_a_row_and_examples_are_written_and_nothing_else_changes()
    {
        _place.With("LEARNINGS.md", "# L\n\n## Technical Learnings\n\n### 2024-01-02: Old\n\nText.\n\n---\n\n## Anti-Patterns Discovered\n\n| Anti-Pattern | Problem Caused | Alternative |\n| --- | --- | --- |\n| AP0001: Old: `GC.Collect()` | x | y |\n\nThe end.\n");
        var said = await _place.RunAsync("new", Document, "--topic", "Local time", "--what", "Vouchers ran out.", "--when", "2024-03-31", "--bad", "DateTime.Now", "--good", "DateTime.UtcNow", "--no-scan");
        Assert.Equal((0, "LEARNINGS.md:29: AP0002 Local time"), (said.Code, said.Output));
        Assert.Equal("""
            # L

            ## Technical Learnings

            ### 2024-01-02: Old

            Text.

            ### 2024-03-31: Local time

            **What happened**:
            Vouchers ran out.

            ```csharp bad AP0002
            DateTime.Now
            ```

            ```csharp good AP0002
            DateTime.UtcNow
            ```

            ---

            ## Anti-Patterns Discovered

            | Anti-Pattern | Problem Caused | Alternative |
            | --- | --- | --- |
            | AP0001: Old: `GC.Collect()` | x | y |
            | AP0002: Local time: `DateTime.Now` | Vouchers ran out, see [Local time](#2024-03-31-local-time) | `DateTime.UtcNow` |

            The end.

            """.ReplaceLineEndings("\n"), _place.Read("LEARNINGS.md"));
        Assert.Equal(0, (await _place.RunAsync("test", Document)).Code);
    }

    [Fact]
    public async Task Sections_and_table_are_made_where_there_are_none_and_line_ends_are_kept()
    {
        _place.With("LEARNINGS.md", "# L\r\n");
        await _place.RunAsync("new", Document, "--topic", "Flags | bits", "--what", "Both sides ran", "--bad", "$a | $b", "--clauses", "where `$a` is `bool`", "--instead", "write two bars", "--bad-example", "var x = 1 > 2 | 2 > 1;", "--no-scan");
        Assert.DoesNotContain("\n", _place.Read("LEARNINGS.md").Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains("| AP0001 | Flags \\| bits: `$a \\| $b` where `$a` is `bool` | Both sides ran | write two bars | [Flags \\| bits](#", _place.Read("LEARNINGS.md"));
        Assert.Equal("1 document, 0 problems", (await _place.RunAsync("check", Document, "--no-code")).Output);
        Assert.Equal("LEARNINGS.md: 1 row, 1 example, 0 problems", (await _place.RunAsync("test", Document)).Lines[^1].Replace("1 problem", "0 problems", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pattern_of_several_lines_stands_in_the_entry()
    {
        _place.With("LEARNINGS.md", "# L\n").With("bad.txt", "for (int $i = 0; $i < $n; $i++)\n{\n    Thread.Sleep($pause);\n}\n");
        var said = await _place.RunAsync("new", Document, "--topic", "Retries", "--what", "The bank blocked us", "--bad", $"@{_place.PathOf("bad.txt")}", "--bad-example", "for (int i = 0; i < 3; i++)\n{\n    Thread.Sleep(100);\n}", "--no-scan");
        Assert.Equal(0, said.Code);
        Assert.Contains("```csharp anti-pattern AP0001\nfor (int $i = 0;", _place.Read("LEARNINGS.md"));
        Assert.Equal("LEARNINGS.md: 1 row, 1 example, 0 problems", (await _place.RunAsync("test", Document)).Output);
    }

    [Fact]
    public async Task What_the_rule_finds_is_shown_at_once()
    {
        _place.With("LEARNINGS.md", "# L\n").With("Clock.cs", Place.Clock);
        var said = await _place.RunAsync("new", Document, "--topic", "Local time", "--what", "x", "--bad", "DateTime.Now", "--good", "DateTime.UtcNow", "--in", _place.Folder);
        Assert.StartsWith("Clock.cs(5,37): warning AP0001: Local time: x. Instead: DateTime.UtcNow. Learned ", said.Lines[1]);
        Assert.Equal("1 finding of 1 row in 1 of 1 file", said.Lines[2]);
    }

    [Fact]
    public async Task The_ID_is_one_that_no_document_beside_it_has()
    {
        _place.With("LEARNINGS.md", Place.LocalTime).With("docs/ANTI_PATTERNS.md", "# A\n");
        var said = await _place.RunAsync("new", _place.PathOf("docs/ANTI_PATTERNS.md"), "--topic", "T", "--what", "W", "--bad", "DateTime.Today", "--no-scan");
        Assert.Contains(": AP0002 T", said.Output);
    }

    [Fact]
    public async Task A_document_that_no_project_reads_finds_what_it_would()
    {
        _place.With("LEARNINGS.md", "# L\n").With("docs/more.md", "# M\n").With("code/Clock.cs", Place.Clock).With("code/LEARNINGS.md", Place.LocalTime);
        var said = await _place.RunAsync("new", _place.PathOf("docs/more.md"), "--topic", "T", "--what", "W", "--bad", "DateTime.Now", "--good", "DateTime.UtcNow", "--in", _place.PathOf("code"));
        Assert.Equal((0, "1 finding of 1 row in 1 of 1 file"), (said.Code, said.Lines[^1]));
        Assert.StartsWith("Clock.cs(5,37): warning AP0002: T: W.", said.Lines[^2]);
        Assert.Contains("docs/more.md: no project there reads it yet", said.Error);
    }

    [Theory]
    [InlineData("--in", "nowhere")]
    [InlineData("--property", "nothing")]
    public async Task Nothing_is_written_where_the_code_cannot_be_looked_at(string option, string value)
    {
        _place.With("LEARNINGS.md", "# L\n");
        var said = await _place.RunAsync("new", Document, "--topic", "T", "--what", "W", "--bad", "DateTime.Now", option, value);
        Assert.Equal((2, "# L\n"), (said.Code, _place.Read("LEARNINGS.md")));
    }

    [Theory]
    [InlineData("Do not use `Foo` here")]
    [InlineData("Use *all*")]
    [InlineData("x #")]
    [InlineData("two  blanks")]
    [InlineData("[x](y.md)")]
    [InlineData("a] b [c")]
    [InlineData("&amp; <b>")]
    [InlineData("\\*Escaped\\*")]
    [InlineData("one\nline")]
    public async Task A_topic_may_be_written_as_Markdown(string topic)
    {
        _place.With("LEARNINGS.md", "# L\n").With("y.md", "# Y\n");
        var said = await _place.RunAsync("new", Document, "--topic", topic, "--what", "W", "--bad", "DateTime.Now", "--good", "DateTime.UtcNow", "--when", "2024-03-31", "--no-scan");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal("1 document, 0 problems", (await _place.RunAsync("check", Document, "--no-code")).Output);
        Assert.Equal("LEARNINGS.md: 1 row, 2 examples, 0 problems", (await _place.RunAsync("test", Document)).Output);
        Assert.Contains("](#2024-03-31-", _place.Read("LEARNINGS.md"));
    }

    [Theory]
    [InlineData("LRN003", "--bad", "foo(")]
    [InlineData("LRN001", "--bad", "DateTime.Now", "--clauses", "where it rains")]
    [InlineData("LRN007", "--bad", "DateTime.Now", "--good", "$clock.Now")]
    [InlineData("this is no date", "--bad", "DateTime.Now", "--when", "yesterday")]
    [InlineData("--bad is needed")]
    public async Task A_row_with_a_fault_is_not_written(string message, params string[] arguments)
    {
        _place.With("LEARNINGS.md", "# L\n");
        var said = await _place.RunAsync(["new", Document, "--topic", "T", "--what", "W", "--no-scan", .. arguments]);
        Assert.Equal((2, "# L\n"), (said.Code, _place.Read("LEARNINGS.md")));
        Assert.Contains(message, said.Error);
    }

    [Theory]
    [InlineData("# L\n\r\n## Technical Learnings\r\n\n## Anti-Patterns Discovered\r\n\r\n| Anti-Pattern | Problem | Alternative |\r\n| --- | --- | --- |\n| Old | x | y |\r\n\nThe end.\r\n")]
    [InlineData("# L\r\n\r\n| Anti-Pattern | Problem | Alternative |\r\n| --- | --- | --- |\r\n| Old | x | y |\r\nNo more.\n")]
    [InlineData("# L\n\r\nText.\n")]
    public async Task Line_ends_of_lines_that_are_there_stay_as_they_are(string before)
    {
        _place.With("LEARNINGS.md", before);
        Assert.Equal(0, (await _place.RunAsync("new", Document, "--topic", "Local time", "--what", "x", "--bad", "DateTime.Now", "--good", "DateTime.UtcNow", "--no-scan")).Code);
        var (was, rest) = (Lines(before), new Queue<string>(Lines(_place.Read("LEARNINGS.md"))));
        foreach (var line in was)
        {
            while (rest.Count > 0 && rest.Peek() != line) rest.Dequeue();
            Assert.True(rest.TryDequeue(out _), $"{line.ReplaceLineEndings("<end>")} is gone");
        }

        static IEnumerable<string> Lines(string text) => System.Text.RegularExpressions.Regex.Matches(text, "[^\n]*\n").Select(line => line.Value);
    }

    public void Dispose() => _place.Dispose();
}
