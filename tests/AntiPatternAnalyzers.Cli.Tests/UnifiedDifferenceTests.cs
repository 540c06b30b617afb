using System.Diagnostics;
using AntiPatternAnalyzers.Cli.Fixing;

namespace AntiPatternAnalyzers.Cli.Tests;

/// <summary>What is printed is what <c>git apply</c> reads.</summary>
public sealed class UnifiedDifferenceTests : IDisposable
{
    private readonly Place _place = new();

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n")]
    [InlineData("a\nb", "a\nB")]
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("a\nb\n", "a\nb")]
    [InlineData("a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n")]
    [InlineData("a\n", "x\na\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\ntwo\n3\n4\n5\n6\n7\n8\n9\n10\n12\nend\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\nten\n")]
    public void A_difference_applied_gives_the_changed_text(string before, string after)
    {
        _place.With("sub/A.cs", before).With("fix.patch", UnifiedDifference.Of("sub/A.cs", before, after));
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.autocrlf=false", "apply", "fix.patch"]) { WorkingDirectory = _place.Folder })!;
        git.WaitForExit();
        Assert.Equal((0, after), (git.ExitCode, _place.Read("sub/A.cs")));
    }

    public void Dispose() => _place.Dispose();
}
