using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.OwnSource;

/// <summary>The project's own learnings, run over its own source.</summary>
public class OwnSourceTests
{
    private static readonly string Root = RepositoryRoot();

    [Fact]
    public void What_we_wrote_down_we_do_not_write_again()
    {
        var compilation = Compile();
        var rules = Bind(compilation);

        var findings = compilation.SyntaxTrees
            .SelectMany(tree => FindingScan.Find(compilation.GetSemanticModel(tree), rules, CancellationToken.None), (tree, finding) => Show(tree, finding, rules));

        Assert.True(!findings.Any(), string.Join("\n", findings));
    }

    [Fact]
    public void Every_row_of_our_document_is_a_rule_here()
    {
        var rules = Bind(Compile());

        Assert.Empty(rules.Problems.Where(problem => problem.Problem.Kind.Id != "LRN013").Select(problem => $"{problem.Problem.Kind.Id}: {problem.Problem.Message}"));
        Assert.Equal(24, rules.Rules.Length);
    }

    private static ProjectRules Bind(CSharpCompilation compilation)
    {
        var path = Path.Combine(Root, "LEARNINGS.md");
        return ProjectRules.Of(compilation, [(path, SourceText.From(File.ReadAllText(path)))], new HelpLink("", Root, FileLinks: false), CancellationToken.None);
    }

    private static CSharpCompilation Compile()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (file, File.ReadAllText(file)))
            .Append(("Usings.g.cs", Code.ImplicitUsings + "global using System.Collections.Immutable; global using Microsoft.CodeAnalysis; global using Microsoft.CodeAnalysis.Text;"));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("AntiPatternAnalyzers", StringComparison.Ordinal));
        return CSharpCompilation.Create(
            "Own",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Item2, Code.Options, file.Item1)),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string Show(SyntaxTree tree, Finding finding, ProjectRules rules) =>
        $"{tree.GetLineSpan(finding.Match.Squiggle)}: {Message.Of(finding, rules.Links)}";

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "AntiPatternAnalyzers.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
