namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private const string Learnings = """
        # Learnings

        ## Technical Learnings

        ### 2024-03-02: Clocks

        **What happened**: the clock moved.

        ### 2023-01-05: An older one

        **What happened**: nothing.

        | Anti-Pattern | Problem Caused | Alternative | See |
        | --- | --- | --- | --- |
        | AP0001: Local time: `DateTime.Now` | It "moves" & jumps | `DateTime.UtcNow` | [why](#2024-03-02-clocks) |
        | AP0002: Forced collection: `GC.Collect()` | It stops all | let it | |
        | AP0003: Gone: `new Bank.Client()` | It leaks | | |
        | Meetings without an agenda | x < y `</script>` | write one | |
        """;

    private readonly Place _place = new Place().With("LEARNINGS.md", Learnings).With("src/shop/Clock.cs", Place.Clock).With("src/App.cs", "class App { object now = System.DateTime.Now; }");

    [Fact]
    public async Task The_page_holds_all_of_it_and_needs_nothing_beside_it()
    {
        var said = await _place.RunAsync("report", _place.Folder, "-o", _place.PathOf("report.html"));
        Assert.Equal((0, "report.html: 2 findings of 1 row in 2 of 2 files"), (said.Code, said.Output));
        var page = _place.Read("report.html");
        Assert.Contains("<h3 id=\"src_2fshop\">src/shop (1 finding)</h3>", page);
        Assert.Contains("<li data-text=\"ap0002 forced collection (learnings.md:16): nothing falls into it in 2 files\">", page);
        Assert.Contains("AP0003 Gone (LEARNINGS.md:17): idle in every project: ", page);
        Assert.Contains("<p class=\"bad\">.: there is no project here: ", page);
        Assert.Contains("Meetings without an agenda (LEARNINGS.md:18)</li>", page);
        Assert.Contains("2023-01-05: An older one (LEARNINGS.md)</li>", page);
        Assert.True(page.IndexOf("Oldest entries", StringComparison.Ordinal) < page.LastIndexOf("2023-01-05: An older one</li>", StringComparison.Ordinal));
        Assert.DoesNotContain("src=", page);
        Assert.DoesNotContain("<link", page);
    }

    [Fact]
    public async Task Text_of_documents_cannot_break_out_of_the_page()
    {
        await _place.RunAsync("report", _place.Folder, "-o", _place.PathOf("report.html"));
        Assert.Contains("It &quot;moves&quot; &amp; jumps", _place.Read("report.html"));
        Assert.Contains("x &lt; y &lt;/script&gt;", _place.Read("report.html"));
    }

    public void Dispose() => _place.Dispose();
}
