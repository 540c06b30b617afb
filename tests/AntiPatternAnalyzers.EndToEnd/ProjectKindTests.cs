namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>The package in projects that are set up in other ways.</summary>
public sealed class ProjectKindTests
{
    private const string Clock = "class Clock { object Now() => [|System.DateTime.Now|]; }";

    [Fact]
    public async Task Project_for_several_frameworks_is_checked_in_each()
    {
        await using var project = await Workbench.Create("""
            <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
            <EnableWindowsTargeting>true</EnableWindowsTargeting>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            """);
        await project.Write("LEARNINGS.md", Documents.LocalTime);
        var marked = await project.Write("Clock.cs", $"""
            {Clock}
            #if WINDOWS
            class WindowsClock {"{"} object Now() => [|System.DateTime.Now|]; {"}"}
            #endif
            """);

        var build = await project.Build();

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(marked, build.Places("AP0001"));
    }

    [Fact]
    public async Task Package_may_come_from_the_properties_of_all_projects_with_central_versions()
    {
        await using var project = await Workbench.Create(name: "Müllers Lädchen (1)");
        var version = (await PackedPackage.Instance).Version;
        await project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="AntiPatternAnalyzers" Version="{version}" /></ItemGroup>
            </Project>
            """);
        await project.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        await project.Write("LEARNINGS.md", Documents.LocalTime);
        var marked = await project.Write("Clock.cs", Clock);

        var build = await project.Build();

        Assert.Equal(marked, build.Places("AP0001"));
        Assert.Single(build.Findings);
    }

    [Theory]
    [InlineData("App.vbproj", "Clock.vb", "Public Class Clock\nEnd Class")]
    [InlineData("App.fsproj", "Clock.fs", "module Clock\nlet now () = System.DateTime.Now")]
    public async Task Projects_in_other_languages_build_as_before(string file, string source, string code)
    {
        await using var project = await Workbench.Create(project: file, items: file.EndsWith("fsproj") ? $"""<Compile Include="{source}" />""" : "");
        await project.Write("LEARNINGS.md", Documents.LocalTime);
        await project.Write(source, code);

        var build = await project.BuildProject(file);

        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }
}
