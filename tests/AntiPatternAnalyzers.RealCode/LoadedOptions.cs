using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>Additional files, options and severities of a loaded project, from its arguments and <c>.editorconfig</c> files.</summary>
public sealed class LoadedOptions
{
    internal LoadedOptions(CSharpCommandLineArguments arguments, AnalyzerConfigSet configs, string folder)
    {
        AdditionalFiles = [.. arguments.AdditionalFiles.Select(file => new FileText(Path.GetFullPath(file.Path, folder)))];
        AnalyzerConfig = new ConfigOptions(configs);
        SyntaxTrees = new ConfigSeverities(configs);
    }

    /// <summary>The additional files.</summary>
    public ImmutableArray<AdditionalText> AdditionalFiles { get; }

    /// <summary>The options of files and of the project.</summary>
    public AnalyzerConfigOptionsProvider AnalyzerConfig { get; }

    /// <summary>Severities by <c>.editorconfig</c>, and which files are generated.</summary>
    public SyntaxTreeOptionsProvider SyntaxTrees { get; }

    /// <summary>What an analyzer of the project is told.</summary>
    /// <param name="documents">Further additional files.</param>
    public AnalyzerOptions ForAnalyzers(params IEnumerable<AdditionalText> documents) => new(AdditionalFiles.AddRange(documents), AnalyzerConfig);

    private sealed class FileText(string path) : AdditionalText
    {
        private readonly Lazy<SourceText> _text = new(() => SourceText.From(File.ReadAllText(path)));

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;
    }

    private sealed class ConfigOptions(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(configs.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

        private AnalyzerConfigOptions Of(string path) => path.Length == 0 ? GlobalOptions : new Values(configs.GetOptionsForSourcePath(path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class ConfigSeverities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            Of(tree).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var isGenerated)
                ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Of(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

        private AnalyzerConfigOptionsResult Of(SyntaxTree tree) => configs.GetOptionsForSourcePath(tree.FilePath.Length > 0 ? tree.FilePath : "/unnamed.cs");
    }
}
