using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.CodeFixes;
using AntiPatternAnalyzers.Fuzz.Mutation;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>Files of code, each with the fixes that it is offered.</summary>
internal sealed class FixTarget : CodeTarget
{
    private static readonly Project Empty = new AdhocWorkspace().AddProject("Fuzz", LanguageNames.CSharp)
        .WithParseOptions(SmallProject.Options).WithMetadataReferences(Net80.References.All)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false));

    public override string Name => "fix";

    public override int Batch => 16;

    public override int Share => 1;

    public override void Feed(IReadOnlyList<string> inputs, int first, CancellationToken cancellation)
    {
        var project = Empty.AddAdditionalDocument("LEARNINGS.md", Document(new Chance("rows", first / Batch)), filePath: "/repo/LEARNINGS.md").Project;
        for (var number = 0; number < inputs.Count; number++) project = project.AddDocument($"Code{number}.cs", inputs[number], filePath: $"/repo/src/Code{number}.cs").Project;
        foreach (var document in project.Documents) FeedAsync(document, cancellation).GetAwaiter().GetResult();
    }

    private static async Task FeedAsync(Document document, CancellationToken cancellation)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellation);
        var tree = await document.GetSyntaxTreeAsync(cancellation);
        var found = await compilation!.WithAnalyzers([new LearningsAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerSyntaxDiagnosticsAsync(tree!, cancellation);
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.IsInSource).DistinctBy(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))) await FixAsync(document, diagnostic, cancellation);
    }

    private static async Task FixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var actions = new List<CodeAction>();
        await new LearningsCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
        foreach (var action in actions)
        {
            Checked.Message(action.Title);
            await action.GetOperationsAsync(cancellation);
        }
    }
}
