using System.Diagnostics;
using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class ChangedLinesTests : IDisposable
{
    private readonly Place _place = new Place().With("LEARNINGS.md", Place.LocalTime);

    [Theory]
    [InlineData("+++ b/a.cs\n@@ -1 +2 @@", "a.cs", 1, 1)]
    [InlineData("+++ b/a b.cs\t\n@@ -1,0 +3,4 @@ class A", "a b.cs", 2, 4)]
    public void A_hunk_is_a_run_of_lines(string changes, string file, int first, int count) => Assert.Equal([(file, first, count)], ChangedLines.Read(changes));

    [Fact]
    public void An_added_line_is_no_header() =>
        Assert.Equal([("a.cs", 0, 1), ("a.cs", 8, 1)], ChangedLines.Read("--- a/a.cs\n+++ b/a.cs\n@@ -1,2 +1 @@\n--- i;\n-j;\n\\ No newline at end of file\n+++ i;\n@@ -9 +9 @@\n-a\n+b\n"));

    [Theory]
    [InlineData("+++ b/a.cs\n@@ -3,2 +2,0 @@")]
    [InlineData("+++ /dev/null\n@@ -1,5 +0,0 @@")]
    public void Lines_that_went_are_no_lines(string changes) => Assert.Empty(ChangedLines.Read(changes));

    [Fact]
    public async Task Only_findings_on_changed_lines_are_reported_and_new_files_count_whole()
    {
        Git("init", "-q");
        _place.With("Clock.cs", "class A { object a = System.DateTime.Now; }\n");
        Commit("first");
        Assert.Equal(0, (await _place.RunAsync("scan", _place.Folder, "--since", "HEAD")).Code);
        _place.With("Clock.cs", "class A { object a = System.DateTime.Now; }\nclass B { object b = System.DateTime.Now; }\n").With("sub/New ä.cs", "class C { object c = System.DateTime.Now; }\n");
        var said = await _place.RunAsync("scan", _place.Folder, "--since", "HEAD");
        Assert.Equal((1, 3), (said.Code, said.Lines.Length));
        Assert.StartsWith("Clock.cs(2,", said.Lines[0]);
        Assert.StartsWith("sub/New ä.cs(1,", said.Lines[1]);
    }

    [Fact]
    public async Task What_the_revision_got_since_the_branch_left_it_is_not_reported()
    {
        Git("init", "-q", "-b", "main");
        _place.With("A.cs", "class A { object a = System.DateTime.Now; }\n");
        Commit("first");
        Git("checkout", "-q", "-b", "branch");
        _place.With("B.cs", "class B { object b = System.DateTime.Now; }\n");
        Commit("branch");
        Git("checkout", "-q", "main");
        _place.With("A.cs", "class A { object a = 1; }\n");
        Commit("main");
        Git("checkout", "-q", "branch");
        var said = await _place.RunAsync("scan", _place.Folder, "--since", "main");
        Assert.Equal((1, 2), (said.Code, said.Lines.Length));
        Assert.StartsWith("B.cs(1,", said.Lines[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sub")]
    public async Task Code_behind_a_symbolic_link_has_its_changes_too(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        Git("init", "-q");
        Commit("first");
        _place.With("sub/Clock.cs", "class A { object a = System.DateTime.Now; }\n");
        using var links = new Place();
        Directory.CreateSymbolicLink(links.PathOf("link"), _place.PathOf(folder));
        Assert.Equal(1, (await _place.RunAsync("scan", links.PathOf("link"), "--learnings", _place.PathOf("LEARNINGS.md"), "--since", "HEAD")).Code);
    }

    [Fact]
    public async Task A_revision_that_is_not_there_is_said()
    {
        Git("init", "-q");
        var said = await _place.RunAsync("scan", _place.Folder, "--since", "nowhere");
        Assert.Equal(2, said.Code);
        Assert.Contains("\nnowhere: fatal: ", said.Error);
        Assert.Contains("--since needs a git repository and a revision of it, such as origin/main", said.Error);
    }

    public void Dispose() => _place.Dispose();

    private void Commit(string subject)
    {
        Git("add", ".");
        Git("-c", "user.name=n", "-c", "user.email=e@e", "commit", "-q", "-m", subject);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _place.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
