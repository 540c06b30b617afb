using AntiPatternAnalyzers.CodeFixes;
using AntiPatternAnalyzers.Tests.Verification;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Samples;

/// <summary>
/// The sample shop after Fix All for each of its rows: as in <c>Checkout.fixed</c>, and the rest as it was.
/// The end-to-end tests hold <c>dotnet format analyzers</c> to the same files.
/// </summary>
public class CheckoutFixTests
{
    private const string Folder = "samples/Checkout";

    [Fact]
    public async Task Fix_all_writes_what_is_kept_as_fixed()
    {
        var project = Project();
        foreach (var id in Enumerable.Range(1, 18).Select(number => $"AP{number:0000}")) project = await FixedAsync(project, id);
        Assert.DoesNotContain((await project.GetCompilationAsync())!.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(Kept(), await ChangedAsync(project));
    }

    private static async Task<Project> FixedAsync(Project project, string id)
    {
        foreach (var document in project.DocumentIds)
        {
            project = (await LearningsFixAll.FixAsync(project.GetDocument(document)!, id, CancellationToken.None)).Project;
        }

        return project;
    }

    private static Project Project()
    {
        var project = new AdhocWorkspace().AddProject("Checkout", LanguageNames.CSharp)
            .WithParseOptions(Code.Options)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(Net100.References.All);
        project = project.AddDocument("Usings.cs", Code.ImplicitUsings).Project;
        project = project.AddAdditionalDocument("LEARNINGS.md", File.ReadAllText(Repository.PathOf($"{Folder}/LEARNINGS.md")), filePath: "/shop/LEARNINGS.md").Project;
        return Sources().Aggregate(project, (shop, path) => shop.AddDocument(path, File.ReadAllText(Repository.PathOf($"{Folder}/{path}")), filePath: $"/shop/{path}").Project);
    }

    private static IEnumerable<string> Sources() => Paths(Folder, "*.cs")
        .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal));

    private static SortedDictionary<string, string> Kept() => new(
        Paths($"tests/AntiPatternAnalyzers.Tests/Samples/Checkout.fixed", "*.cs.txt").ToDictionary(
            path => path[..^".txt".Length], path => File.ReadAllText(Repository.PathOf($"tests/AntiPatternAnalyzers.Tests/Samples/Checkout.fixed/{path}"))),
        StringComparer.Ordinal);

    private static async Task<SortedDictionary<string, string>> ChangedAsync(Project project)
    {
        var changed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Sources())
        {
            var text = (await project.Documents.Single(document => document.Name == path).GetTextAsync()).ToString();
            if (text != File.ReadAllText(Repository.PathOf($"{Folder}/{path}"))) changed.Add(path, text);
        }

        return changed;
    }

    private static IEnumerable<string> Paths(string folder, string pattern) => Directory
        .EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathOf(folder), file).Replace('\\', '/'));
}
