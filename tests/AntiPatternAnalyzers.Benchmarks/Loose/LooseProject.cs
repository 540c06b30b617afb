using System.Diagnostics;
using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.RealCode;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Loose;

/// <summary>C# files that are compiled together with the references of the framework, whether that makes sense of them or not.</summary>
internal sealed class LooseProject(string folder, IReadOnlyList<string> files)
{
    private const int MostFiles = 2000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    /// <summary>The projects of a folder: the files below each project file, and the rest; large ones in parts.</summary>
    public static IEnumerable<LooseProject> In(string folder)
    {
        var homes = Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .GroupBy(file => Home(file, homes) ?? folder)
            .SelectMany(project => project.Chunk(MostFiles), (project, files) => new LooseProject(project.Key, files));
    }

    /// <summary>Analyses all files, one after another.</summary>
    public async IAsyncEnumerable<SurvivedFile> AnalyzeAsync(FreshText document, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([document]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var compilation = Compile();
        var analyzed = new CompilationWithAnalyzers(compilation, [new LearningsAnalyzer()], options);
        foreach (var tree in compilation.SyntaxTrees) yield return await AnalyzeAsync(analyzed, tree, cancellation);
    }

    private static async Task<SurvivedFile> AnalyzeAsync(CompilationWithAnalyzers analyzed, SyntaxTree tree, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(Patience);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var found = await analyzed.GetAnalyzerSyntaxDiagnosticsAsync(tree, stop.Token);
            var failures = found.Where(diagnostic => diagnostic.Id is "AD0001" or "LRN024").Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()}");
            return new(tree.FilePath, tree.GetText(cancellation).Lines.Count, Stopwatch.GetElapsedTime(started).TotalMilliseconds, found.Length, [.. failures]);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(tree.FilePath, tree.GetText(cancellation).Lines.Count, Patience.TotalMilliseconds, 0, ["it took too long"]);
        }
    }

    private CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), options, file));
        return CSharpCompilation.Create(Path.GetFileName(folder), trees, FrameworkAssemblies.Own, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false));
    }

    private static string? Home(string file, HashSet<string> homes)
    {
        for (var folder = Path.GetDirectoryName(file); folder != null; folder = Path.GetDirectoryName(folder))
        {
            if (homes.Contains(folder)) return folder;
        }

        return null;
    }
}
