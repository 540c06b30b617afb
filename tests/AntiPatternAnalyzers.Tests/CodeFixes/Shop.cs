using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.CodeFixes;
using AntiPatternAnalyzers.Tests.Verification;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

/// <summary>A project in an editor, with a learnings document, code, and the fixes that it is offered.</summary>
internal sealed class Shop
{
    private static readonly LearningsCodeFixProvider Provider = new();

    private Shop(Solution solution) => Solution = solution;

    public Solution Solution { get; }

    /// <summary>The document that is looked at: the first.</summary>
    public Microsoft.CodeAnalysis.Document Document => Documents.First();

    private IEnumerable<Microsoft.CodeAnalysis.Document> Documents =>
        Solution.Projects.Single().Documents.Where(document => document.Name != "Usings.cs").OrderBy(document => document.Name, StringComparer.Ordinal);

    public static Shop Of(string markdown, params string[] files) => WithUsings(Code.ImplicitUsings, markdown, files);

    public static Shop WithUsings(string globalUsings, string markdown, params string[] files)
    {
        var project = new AdhocWorkspace().AddProject("Shop", LanguageNames.CSharp)
            .WithParseOptions(Code.Options)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(Net80.References.All);
        project = project.AddDocument("Usings.cs", globalUsings, filePath: "/repo/Usings.cs").Project;
        project = project.AddAdditionalDocument("LEARNINGS.md", markdown, filePath: "/repo/LEARNINGS.md").Project;
        for (var index = 0; index < files.Length; index++)
        {
            project = project.AddDocument($"Code{index}.cs", files[index], filePath: $"/repo/Code{index}.cs").Project;
        }

        return new Shop(project.Solution);
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Microsoft.CodeAnalysis.Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var tree = (await document.GetSyntaxTreeAsync())!;
        var analyzed = compilation!.WithAnalyzers([new LearningsAnalyzer()], document.Project.AnalyzerOptions);
        var found = (await analyzed.GetAnalyzerSyntaxDiagnosticsAsync(tree, default))
            .AddRange(await analyzed.GetAnalyzerSemanticDiagnosticsAsync(compilation!.GetSemanticModel(tree), null, default));
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The actions for a finding, in the order in which they are offered.</summary>
    public async Task<List<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>The text of the document after an action.</summary>
    public async Task<string> AfterAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(Document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>The texts of all documents after Fix All.</summary>
    public async Task<string[]> AfterAllAsync(string key, FixAllScope scope)
    {
        var context = new FixAllContext(Document, Provider, scope, key, [key.Split(':')[0]], new Diagnostics(this), default);
        var action = await Provider.GetFixAllProvider().GetFixAsync(context);
        var operations = action == null ? [] : await action.GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? Solution;
        return await Task.WhenAll(Documents.Select(async document => (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString()));
    }

    private sealed class Diagnostics(Shop shop) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation)
        {
            var all = await Task.WhenAll(shop.Documents.Select(shop.DiagnosticsAsync));
            return all.SelectMany(found => found);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Microsoft.CodeAnalysis.Document document, CancellationToken cancellation) =>
            await shop.DiagnosticsAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
