using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>What MSBuild tells the analyzers: properties of the project, and which additional files are learnings documents.</summary>
internal sealed class BuildOptions(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, string> marks) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToImmutableDictionary(pair => $"build_property.{pair.Key}", pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(marks.TryGetValue(textFile.Path, out var mark)
        ? ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.LearningsFile", mark)
        : ImmutableDictionary<string, string>.Empty);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
