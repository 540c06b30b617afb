using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Probes;
using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Benchmarks.Growing;

/// <summary>Measures generated code of growing size, and documents with a growing number of rows.</summary>
internal sealed class Growth(string folder, int rounds)
{
    private static readonly Variant Compiler = new("compiler alone", [], []);
    private static readonly Variant Zero = new("registers nothing", [new NothingAnalyzer()], []);

    /// <summary>Rows of the gallery over code of several sizes.</summary>
    public ImmutableArray<GrowthPoint> Over(IEnumerable<int> lines, int rows) =>
        [.. lines.SelectMany(count => Measure(count, [(rows, GalleryRows.Document(rows))]))];

    /// <summary>Several numbers of rows that find nothing over the same code.</summary>
    public ImmutableArray<GrowthPoint> With(IEnumerable<int> rows, int lines) =>
        [.. Measure(lines, [.. rows.Select(count => (count, GeneratedRows.Without(count)))])];

    private IEnumerable<GrowthPoint> Measure(int lines, ImmutableArray<(int Rows, FreshText Document)> documents)
    {
        var written = GeneratedProject.Write(Path.Combine(folder, $"{lines}"), new GeneratedCode(lines, Seed: 1, Findings: 0.01));
        var project = new Compiled(new CompilationLoader().Load(CapturedProject.Read(written)), Concurrent: false);
        var variants = documents.Select(document => new Variant($"{document.Rows} rows", [new LearningsAnalyzer()], [document.Document])).ToImmutableArray();
        var whole = new WholeComparison(project, [Compiler, Zero, .. variants]);
        whole.Run(warmUps: 1, rounds);
        return variants.Zip(documents, (variant, document) =>
            new GrowthPoint(project.Project.Lines, document.Rows, whole.Seconds(Compiler).Minimum, whole.Seconds(Zero).Minimum, whole.Seconds(variant).Minimum));
    }
}
