using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.RealCode;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>A project that is analysed again and again, each time as if it were the first.</summary>
/// <param name="Project">The project.</param>
/// <param name="Concurrent">Whether compiler and analyzers may use all cores.</param>
internal sealed record Compiled(LoadedProject Project, bool Concurrent)
{
    private readonly CSharpCompilation _compilation =
        (CSharpCompilation)Project.Compilation.WithOptions(((CSharpCompilationOptions)Project.Compilation.Options).WithConcurrentBuild(Concurrent));

    /// <summary>The projects of a path.</summary>
    public static async Task<IEnumerable<Compiled>> LoadAsync(string path, bool concurrent)
    {
        var loader = new CompilationLoader();
        var captured = await ProjectCapture.OfAsync(path, Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        return captured.Select(project => new Compiled(loader.Load(project), concurrent));
    }

    /// <summary>The project's files in a compilation that knows nothing of them yet, in trees of which nobody does. What was read of the references is kept.</summary>
    public CSharpCompilation Fresh() => _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees.Select(Unknown));

    /// <summary>The same file, parsed, in another tree: a tree is made anew for another path.</summary>
    private static SyntaxTree Unknown(SyntaxTree tree) => tree.WithFilePath($"{tree.FilePath} ").WithFilePath(tree.FilePath);

    /// <summary>A compilation with the analyzers of a variant.</summary>
    public CompilationWithAnalyzers With(Variant variant, Compilation compilation, IEnumerable<FreshText> files)
    {
        var options = new AnalyzerOptions(Project.Options.AdditionalFiles.AddRange(files), new MarkedOptions(Project.Options.AnalyzerConfig));
        return new(compilation, variant.Analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: Fail, Concurrent, logAnalyzerExecutionTime: false));
    }

    private static void Fail(Exception failure, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer} failed: {diagnostic}", failure);
}
