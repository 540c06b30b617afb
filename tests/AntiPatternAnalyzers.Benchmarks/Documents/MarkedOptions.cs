namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>The options of a project, with our documents marked as MSBuild would mark them.</summary>
internal sealed class MarkedOptions(AnalyzerConfigOptionsProvider project) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Mark = new Marked();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => project.GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project.GetOptions(tree);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is FreshText && textFile.Path.EndsWith(".md", StringComparison.Ordinal) ? Mark : project.GetOptions(textFile);

    private sealed class Marked : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            var isMark = key == "build_metadata.AdditionalFiles.LearningsFile";
            value = isMark ? "true" : "";
            return isMark;
        }
    }
}
