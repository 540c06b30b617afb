using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>Additional files, options and severities of a loaded project, from its arguments and <c>.editorconfig</c> files.</summary>
public sealed class LoadedOptions
{
    internal LoadedOptions(CSharpCommandLineArguments arguments, AnalyzerConfigSet configs, string folder)
    {
        AdditionalFiles = [.. arguments.AdditionalFiles.Select(file => new FileText(Path.GetFullPath(file.Path, folder)))];
        var files = new FileConfigs(configs);
        AnalyzerConfig = new ConfigOptions(files);
        SyntaxTrees = new ConfigSeverities(files);
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

    private sealed class ConfigOptions(FileConfigs files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(files.Global.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

        private AnalyzerConfigOptions Of(string path) => path.Length == 0 ? GlobalOptions : new Values(files.Of(path).AnalyzerOptions);
    }

    /// <summary>The options of each file, found once: the compiler asks them anew for each analyzer and file.</summary>
    private sealed class FileConfigs(AnalyzerConfigSet configs)
    {
        private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _known = new(StringComparer.Ordinal);

        public AnalyzerConfigOptionsResult Global => configs.GlobalConfigOptions;

        public AnalyzerConfigOptionsResult Of(string path) => _known.GetOrAdd(path, configs.GetOptionsForSourcePath);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class ConfigSeverities(FileConfigs files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            Of(tree).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var isGenerated)
                ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Of(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.Global.TreeOptions.TryGetValue(diagnosticId, out severity);

        private AnalyzerConfigOptionsResult Of(SyntaxTree tree) => files.Of(tree.FilePath.Length > 0 ? tree.FilePath : "/unnamed.cs");
    }
}
