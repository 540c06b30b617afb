namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>Where a finding leads when nobody knows the address of the repository.</summary>
public sealed class LinkTests
{
    [Fact]
    public async Task Entry_in_the_file_is_linked_unless_the_output_must_not_carry_paths()
    {
        await using var project = await Workbench.Create();
        await project.Write("Clock.cs", "class Clock { object Now() => System.DateTime.Now; }");
        await project.Write("LEARNINGS.md", Documents.LocalTime);

        var link = Assert.Single((await project.Build()).Of("AP0001")).HelpLink;
        Assert.StartsWith("file:///", link);
        Assert.EndsWith("/LEARNINGS.md#L5", link);

        var build = await project.Build("-p:LearningsFileLinks=false");
        Assert.Empty(Assert.Single(build.Of("AP0001")).HelpLink);
        Assert.DoesNotContain("file://", build.Output);
    }
}
