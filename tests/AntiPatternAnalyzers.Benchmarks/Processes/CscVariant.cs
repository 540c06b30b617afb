using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Banning;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Probes;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary>What the compiler is told besides the project, for each variant.</summary>
internal static class CscVariant
{
    public static MeasuredCommand Compiler(CscProject project) => project.With("no analyzer", []);

    public static MeasuredCommand Nothing(CscProject project) => project.With("registers nothing", [Analyzer(typeof(NothingAnalyzer).Assembly.Location)]);

    /// <summary>Our analyzers, both of them; another build of them where a file is named.</summary>
    public static MeasuredCommand Ours(CscProject project, ImmutableArray<FreshText> documents, string label, string? file = null)
    {
        var ours = Path.GetFullPath(file ?? typeof(LearningsAnalyzer).Assembly.Location);
        var markdig = Path.Combine(Path.GetDirectoryName(ours)!, "Markdig.dll");
        return project.With(file == null ? label : $"{ours}: {label}", [Analyzer(ours), Analyzer(markdig), .. Written(project, documents)]);
    }

    public static MeasuredCommand Banned(CscProject project, Compilation compilation, int symbols)
    {
        var list = Path.Combine(Directory.CreateDirectory(Path.Combine(project.Folder, $"banned{symbols}")).FullName, "BannedSymbols.txt");
        File.WriteAllText(list, BannedSymbols.File(FrameworkSymbols.Of(compilation, symbols, used: 0.1)).GetText().ToString());
        var analyzer = BuiltPaths.Of("BannedApi");
        return project.With(
            $"BannedApi, {symbols} symbols",
            [Analyzer(analyzer), Analyzer(Path.Combine(Path.GetDirectoryName(analyzer)!, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll")), $"/additionalfile:{list}"]);
    }

    private static string Analyzer(string file) => $"/analyzer:{file}";

    /// <summary>The documents, and the global configuration that marks them.</summary>
    private static IEnumerable<string> Written(CscProject project, ImmutableArray<FreshText> documents)
    {
        var folder = Directory.CreateDirectory(Path.Combine(project.Folder, $"{Guid.NewGuid():N}")).FullName;
        var files = documents.Select((document, number) => Path.Combine(folder, $"{number}.md")).ToList();
        foreach (var (file, document) in files.Zip(documents)) File.WriteAllText(file, document.GetText().ToString());
        var config = Path.Combine(folder, "marks.globalconfig");
        File.WriteAllText(config, $"is_global = true\n{string.Concat(files.Select(file => $"[{file}]\nbuild_metadata.AdditionalFiles.LearningsFile = true\n"))}");
        return files.Select(file => $"/additionalfile:{file}").Append($"/analyzerconfig:{config}");
    }
}
