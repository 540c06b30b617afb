using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>The settings of <c>docs/install.md</c> against the MSBuild files of the package.</summary>
public class InstallPageTests
{
    [Fact]
    public void EverySettingIsListed()
    {
        var build = new[] { "props", "targets" }.Select(kind => Pages.Read($"../src/AntiPatternAnalyzers.Package/build/AntiPatternAnalyzers.{kind}"));
        var settings = build.SelectMany(text => Regex.Matches(text, @"\bLearnings[A-Z]\w+")).Select(setting => setting.Value).Distinct();
        Assert.Equal(settings.Order(StringComparer.Ordinal), Pages.FirstCells(Pages.Section(Pages.Read("install.md"), "Settings")).Order(StringComparer.Ordinal));
    }
}
