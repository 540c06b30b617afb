using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>Captured projects as compilations: sources, references, what their generators write, and options.</summary>
public sealed class CompilationLoader
{
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _references = new();

    /// <summary>Loads a project; files are parsed side by side.</summary>
    public LoadedProject Load(CapturedProject project, CancellationToken cancellation = default)
    {
        var arguments = project.Parse();
        var trees = arguments.SourceFiles.AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => Tree(file.Path, arguments)).ToList();
        var references = arguments.MetadataReferences.Select(Reference);
        var config = AnalyzerConfigs(arguments);
        var options = new LoadedOptions(arguments, config, project.Folder);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName, trees, references, arguments.CompilationOptions
                .WithSyntaxTreeOptionsProvider(options.SyntaxTrees)
                .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
                .WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths)));
        return new(project, Generated(compilation, arguments, options, cancellation), options);
    }

    private static SyntaxTree Tree(string path, CSharpCommandLineArguments arguments)
    {
        using var stream = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream, arguments.Encoding), arguments.ParseOptions, path);
    }

    private MetadataReference Reference(CommandLineReference reference) =>
        _references.GetOrAdd(reference.Reference, path => MetadataReference.CreateFromFile(path)).WithProperties(reference.Properties);

    private static AnalyzerConfigSet AnalyzerConfigs(CSharpCommandLineArguments arguments) => AnalyzerConfigSet.Create(
        arguments.AnalyzerConfigPaths.Where(File.Exists).Select(path => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path)).ToList());

    private static Compilation Generated(CSharpCompilation compilation, CSharpCommandLineArguments arguments, LoadedOptions options, CancellationToken cancellation)
    {
        var generators = arguments.AnalyzerReferences
            .Select(reference => new AnalyzerFileReference(reference.FilePath, AnalyzerLoader.Instance))
            .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp))
            .ToList();
        if (generators.Count == 0) return compilation;
        CSharpGeneratorDriver.Create(generators, options.AdditionalFiles, arguments.ParseOptions, options.AnalyzerConfig)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellation);
        return generated;
    }
}
