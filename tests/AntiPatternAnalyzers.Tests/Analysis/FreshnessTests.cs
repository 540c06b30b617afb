using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>What is reported in a file follows the other files of its project, though the file itself, and its tree, stay what they were.</summary>
public class FreshnessTests
{
    private const string Use = "class Use { object M(Source s) => s.Next.Result; }";
    private const string Task = "class Source { public Task<int> Next; }";
    private const string Other = "class Source { public Other Next; } class Other { public int Result; }";

    private readonly LearningsAnalyzer _analyzer = new();

    [Fact]
    public async Task An_edit_elsewhere_changes_what_is_found_here_and_back()
    {
        var compilation = Code.Compile([("/repo/Use.cs", Use), ("/repo/Source.cs", Task)]);
        Assert.Single(await FoundAsync(compilation));

        var edited = Edit(compilation, Other);
        Assert.Same(compilation.SyntaxTrees[0], edited.SyntaxTrees[0]);
        Assert.Empty(await FoundAsync(edited));
        Assert.Single(await FoundAsync(Edit(edited, Task)));
    }

    [Fact]
    public async Task All_is_found_without_the_bodies_being_bound_for_it()
    {
        var compilation = Code.Compile([("/repo/Use.cs", Use), ("/repo/Source.cs", Task)]);
        var analyzed = compilation.WithAnalyzers([_analyzer], Options);

        Assert.Empty(await analyzed.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), null, default));
    }

    private static AnalyzerOptions Options { get; } = new(
        [new DocumentText("/repo/LEARNINGS.md", Document.OfCell("`$task.Result` where `$task` is a task"))], new BuildOptions(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty));

    private static CSharpCompilation Edit(CSharpCompilation compilation, string source) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText(source, Code.Options, "/repo/Source.cs"));

    private async Task<ImmutableArray<Diagnostic>> FoundAsync(CSharpCompilation compilation) =>
        await compilation.WithAnalyzers([_analyzer], Options).GetAnalyzerSyntaxDiagnosticsAsync(compilation.SyntaxTrees[0], default);
}
