using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>The learnings documents among the additional files of a compilation.</summary>
internal static class AnalyzedDocuments
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">What the project gives to analyzers.</param>
    /// <param name="cancellation">Stops reading and compiling.</param>
    /// <param name="ids">The rows that are wanted; all where it is null.</param>
    public static ProjectRules Rules(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation, ImmutableHashSet<string>? ids = null)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var texts = options.AdditionalFiles
            .Where(file => LearningsOptions.IsDocument(file, provider))
            .GroupBy(file => file.Path).Select(files => files.First())
            .Select(file => (file.Path, Text: file.GetText(cancellation)))
            .Where(file => file.Text != null)
            .Select(file => (file.Path, file.Text!))
            .ToImmutableArray();
        return ProjectRules.Of(compilation, texts, LearningsOptions.Links(provider.GlobalOptions), cancellation, ids);
    }
}
