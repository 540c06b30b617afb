namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>A build after a build: what is edited is seen, what is not costs nothing.</summary>
public sealed class IncrementalTests
{
    private const string Skipped = "Skipping target \"CoreCompile\"";

    [Fact]
    public async Task Next_build_sees_a_document_that_is_written_edited_and_deleted()
    {
        await using var project = await Workbench.Create();
        await project.Write("Clock.cs", "class Clock { object Now() => System.DateTime.Now; }");
        Assert.Empty((await project.Build()).Findings);

        await project.Write("LEARNINGS.md", Documents.LocalTime);
        Assert.Single((await project.Build()).Of("AP0001"));

        await project.Write("LEARNINGS.md", Documents.LocalTime.Replace("the clock", "the cuckoo clock"));
        Assert.Contains("the cuckoo clock", Assert.Single((await project.Build()).Of("AP0001")).Message);

        Assert.Contains(Skipped, (await project.Build("-v:n")).Output);

        File.Delete(Path.Combine(project.Folder, "LEARNINGS.md"));
        var build = await project.Build("-v:n");
        Assert.DoesNotContain(Skipped, build.Output);
        Assert.Empty(build.Findings);
    }
}
