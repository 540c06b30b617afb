using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Documents;

namespace AntiPatternAnalyzers.Benchmarks.Analyzers;

/// <summary>Our analyzers with some documents.</summary>
internal static class Engine
{
    /// <summary>The code's analyzer; with its document read before; with the document's analyzer; twice; and what its findings take by themselves.</summary>
    public static IEnumerable<Variant> Of(Compiled project, string label, ImmutableArray<FreshText> documents)
    {
        var once = new Variant(label, [new LearningsAnalyzer()], documents);
        yield return once;
        yield return once with { Name = $"{label}, read before", KeepsFiles = true };
        yield return new($"{label}, with the document's analyzer", [new LearningsAnalyzer(), new DocumentAnalyzer()], documents);
        yield return new($"{label}, twice", [new LearningsAnalyzer(), new LearningsAnalyzer()], documents, once);
        yield return Findings.Of(project, once);
    }

    /// <summary>Another build of the code's analyzer.</summary>
    public static Variant Other(string file, string label, ImmutableArray<FreshText> documents) =>
        new($"{Path.GetFullPath(file)}: {label}", AnalyzerFolder.Load(file, nameof(LearningsAnalyzer)), documents);
}
