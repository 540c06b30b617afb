using AntiPatternAnalyzers.Cli.Fixing;
using AntiPatternAnalyzers.Cli.Terminal;
using Microsoft.CodeAnalysis.Text;

namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class FixCommandTests : IDisposable
{
    private readonly Place _place = new Place().With("LEARNINGS.md", Place.LocalTime);

    [Fact]
    public async Task Safe_fixes_are_written_and_the_file_keeps_its_mark_and_line_ends()
    {
        var mark = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        File.WriteAllText(_place.PathOf("Clock.cs"), Place.Clock.ReplaceLineEndings("\r\n"), mark);
        var said = await _place.RunAsync("fix", _place.Folder);
        Assert.Equal((0, "1 finding fixed in 1 file, 0 left"), (said.Code, said.Output));
        var expected = Place.Clock.Replace("DateTime.Now;", "DateTime.UtcNow;", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(expected)], File.ReadAllBytes(_place.PathOf("Clock.cs")));
    }

    [Fact]
    public async Task A_dry_run_prints_a_difference_and_writes_nothing()
    {
        var said = await _place.With("src/Clock.cs", Place.Clock).RunAsync("fix", _place.Folder, "--dry-run");
        Assert.Equal(1, said.Code);
        Assert.StartsWith("--- a/src/Clock.cs\n+++ b/src/Clock.cs\n@@ -2,", said.Output.ReplaceLineEndings("\n"));
        Assert.Contains("-    public static DateTime Now() => DateTime.Now;\n+    public static DateTime Now() => DateTime.UtcNow;", said.Output);
        Assert.Equal(Place.Clock, _place.Read("src/Clock.cs"));
    }

    [Fact]
    public async Task What_is_left_is_named_with_its_reason()
    {
        _place.With("LEARNINGS.md", "| Anti-Pattern | Problem | Alternative |\n| --- | --- | --- |\n| AP0002: Forced collection: `GC.Collect()` | It stops all | let the collector decide |\n")
            .With("A.cs", "class A { void M() => System.GC.Collect(); }");
        var said = await _place.RunAsync("fix", _place.Folder);
        Assert.Equal((1, "A.cs(1,23): AP0002 is left: the alternative is no code that can be written", "0 findings fixed in 0 files, 1 left"), (said.Code, said.Lines[0], said.Lines[1]));
    }

    [Fact]
    public async Task Only_the_rows_that_are_named_are_fixed()
    {
        _place.With("LEARNINGS.md", Place.LocalTime.TrimEnd() + "\n| AP0002: Today: `DateTime.Today` | It moves | `DateTime.UtcNow.Date` |\n").With("A.cs", "class A { object a = System.DateTime.Now; object b = System.DateTime.Today; }");
        Assert.Equal("1 finding fixed in 1 file, 0 left", (await _place.RunAsync("fix", _place.Folder, "--id", "ap0002")).Output);
        Assert.Equal("class A { object a = System.DateTime.Now; object b = DateTime.UtcNow.Date; }", _place.Read("A.cs"));
    }

    [Fact]
    public async Task An_ID_that_no_row_has_is_said()
    {
        var said = await _place.With("Clock.cs", Place.Clock).RunAsync("fix", _place.Folder, "--id", "AP0099");
        Assert.Equal((2, true), (said.Code, said.Error.EndsWith("AP0099: no row of the documents has this ID. learnings list shows those that there are", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_fix_that_another_target_framework_does_not_compile_is_held_back()
    {
        _place.With("LEARNINGS.md", "| Anti-Pattern | Problem | Alternative |\n| --- | --- | --- |\n| AP0001: Slow: `$s.Contains($t)` where `$s` is `string` and `$t` is `string` | It folds | `$s.Contains($t, StringComparison.Ordinal)` |\n")
            .With("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFrameworks>net10.0;old</TargetFrameworks><LangVersion>latest</LangVersion></PropertyGroup></Project>")
            .With("A.cs", "#if !NET10_0\nnamespace System { enum StringComparison { None } }\n#endif\nclass A { bool M(string a, string b) => a.Contains(b); }\n");
        var before = _place.Read("A.cs");
        var said = await _place.RunAsync("fix", _place.Folder);
        Assert.Equal((1, before), (said.Code, _place.Read("A.cs")));
    }

    [Theory]
    [InlineData("iso-8859-1", false)]
    [InlineData("iso-8859-1", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    public async Task A_file_keeps_the_bytes_that_no_fix_concerns(string name, bool hasProject)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        byte[] Bytes(string code) => [.. encoding.GetPreamble(), .. encoding.GetBytes($"// caf\u00E9 \u0080\n{code}")];
        File.WriteAllBytes(_place.PathOf("Clock.cs"), Bytes(Place.Clock));
        if (hasProject) _place.With("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>");
        Assert.Equal("1 finding fixed in 1 file, 0 left", (await _place.RunAsync("fix", _place.Folder)).Output);
        Assert.Equal(Bytes(Place.Clock.Replace("DateTime.Now;", "DateTime.UtcNow;", StringComparison.Ordinal)), File.ReadAllBytes(_place.PathOf("Clock.cs")));
    }

    [Fact]
    public async Task A_file_that_changed_since_it_was_read_is_not_written()
    {
        var path = _place.With("A.cs", "class B { }").PathOf("A.cs");
        var fault = await Assert.ThrowsAsync<FaultException>(() => FileBytes.ChangedAsync(path, SourceText.From("class A { }"), SourceText.From("class C { }"), CancellationToken.None));
        Assert.Equal($"{path}: the file has changed since it was read: nothing was written. Run learnings fix again", fault.Message);
    }

    public void Dispose() => _place.Dispose();
}
