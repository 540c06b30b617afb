using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.RealCode;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Benchmarking;

/// <summary>Code to measure over.</summary>
internal static class Sources
{
    /// <summary>Generated code as a compilation.</summary>
    public static CSharpCompilation Compile(GeneratedCode code) => Compile([.. code.Files(), GeneratedProject.GlobalUsings]);

    /// <summary>Files as a compilation.</summary>
    public static CSharpCompilation Compile(params IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Measured", files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: "/" + file.Path)), FrameworkAssemblies.Own, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
}
