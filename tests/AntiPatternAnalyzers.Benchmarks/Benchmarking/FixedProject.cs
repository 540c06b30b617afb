using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.RealCode;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Benchmarking;

/// <summary>A project in an editor's workspace, with what the rows find in it.</summary>
internal sealed class FixedProject
{
    private const string OneFinding = "    public bool M@(IEnumerable<string> names) => names.Where(name => name.Length > @).Count() > 0;\n";

    private FixedProject(Project project, ImmutableArray<Diagnostic> diagnostics) => (Project, Diagnostics) = (project, diagnostics);

    public Project Project { get; }

    /// <summary>Findings that can be fixed, all of one row.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <param name="files">How many files.</param>
    /// <param name="findings">How many findings each of them has.</param>
    public static FixedProject Of(int files, int findings)
    {
        var project = new AdhocWorkspace().AddProject("Fixed", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(FrameworkAssemblies.Own)
            .AddDocument("GlobalUsings.cs", GeneratedProject.GlobalUsings.Text, filePath: "/GlobalUsings.cs").Project;
        for (var file = 0; file < files; file++) project = project.AddDocument($"C{file}.cs", Code(file, findings), filePath: $"/C{file}.cs").Project;
        FreshText document = GeneratedRows.With(10);
        project = project.AddAdditionalDocument("LEARNINGS.md", document.GetText(), filePath: document.Path).Project;
        return new(project, Found(project, "AP0002"));
    }

    public Document DocumentOf(Diagnostic diagnostic) => Project.GetDocument(diagnostic.Location.SourceTree)!;

    private static string Code(int file, int findings) =>
        $"class C{file}\n{{\n{string.Concat(Enumerable.Range(0, findings).Select(number => OneFinding.Replace("@", $"{number}", StringComparison.Ordinal)))}}}\n";

    private static ImmutableArray<Diagnostic> Found(Project project, string id) =>
    [
        .. new CompilationWithAnalyzers(project.GetCompilationAsync().GetAwaiter().GetResult()!, [new LearningsAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic.Id == id),
    ];
}
