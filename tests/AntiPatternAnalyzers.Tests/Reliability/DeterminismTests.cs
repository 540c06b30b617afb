using System.Globalization;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Project = AntiPatternAnalyzers.Tests.Analysis.Project;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>The same document and the same code say the same, in the same order, whatever machine they are on.</summary>
public class DeterminismTests
{
    private static readonly string Markdown = File.ReadAllText(Repository.PathOf("samples/Checkout/LEARNINGS.md")).ReplaceLineEndings("\n");

    private static readonly ImmutableArray<(string Path, string Text)> Files =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("samples/Checkout"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => ("/repo/" + Path.GetRelativePath(Repository.PathOf("samples/Checkout"), file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n")))
            .Where(file => !file.Item1.Contains("/obj/") && !file.Item1.Contains("/bin/")),
    ];

    private static Project Shop { get; } = new() { Files = Files, Documents = [("/repo/LEARNINGS.md", Markdown)] };

    private static readonly Lazy<List<string>> Wanted = new(() => Said(Shop));

    [Fact]
    public void There_is_something_to_say() => Assert.True(Wanted.Value.Count > 20, $"{Wanted.Value.Count} findings");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Again_and_again_and_on_any_number_of_threads(bool isConcurrent) => Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(Wanted.Value, Said(Shop with { IsConcurrent = isConcurrent })));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_line_ending(string ending) => Assert.Equal(Wanted.Value, Said(new()
    {
        Files = [.. Files.Select(file => (file.Path, file.Text.ReplaceLineEndings(ending)))],
        Documents = [("/repo/LEARNINGS.md", Markdown.ReplaceLineEndings(ending))],
    }));

    [Fact]
    public void With_the_paths_of_any_system() => Assert.Equal(
        Wanted.Value.Select(said => said.Replace("file:///repo/", "file:///C:/repo/")),
        Said(new() { Files = [.. Files.Select(file => (Windows(file.Path), file.Text))], Documents = [(Windows("/repo/LEARNINGS.md"), Markdown)] }).Select(said => said.Replace(@"C:\", "/").Replace('\\', '/')));

    private static string Windows(string path) => @"C:" + path.Replace('/', '\\');

    /// <summary>All that a log would hold, and in its order.</summary>
    private static List<string> Said(Project project) => [.. project.Diagnostics().Select(found =>
        $"{found.Location.GetLineSpan().Path}{found.Location.GetLineSpan().Span} {found.Id} {found.Severity} {found.GetMessage(CultureInfo.InvariantCulture)} {found.Descriptor.Title.ToString(CultureInfo.InvariantCulture)} {found.Descriptor.HelpLinkUri}")];
}
