using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>A project as a host gives it to the analyzers: code, documents, MSBuild properties and severities.</summary>
internal sealed record Project
{
    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    public ImmutableArray<(string Path, string Text)> Documents { get; init; } = [];

    /// <summary>The build properties that the package makes visible to the compiler.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Documents that are marked as learnings documents, or as none.</summary>
    public ImmutableDictionary<string, string> Marks { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What an <c>.editorconfig</c> says of IDs.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public bool IsConcurrent { get; init; } = true;

    /// <summary>A project of one file and one document with this rule table row.</summary>
    public static Project Of(string row, string code) => Of([row], code);

    public static Project Of(string[] rows, string code) =>
        new() { Files = [("/repo/src/Code.cs", code)], Documents = [("/repo/LEARNINGS.md", Document.OfRows(rows))] };

    /// <summary>What both analyzers report, in order; an exception in one of them fails the test.</summary>
    public ImmutableArray<Diagnostic> Diagnostics(bool suppressed = false)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. Documents.Select(AdditionalText (document) => new DocumentText(document.Path, document.Text))], new BuildOptions(Properties, Marks)),
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw", exception),
            IsConcurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: suppressed);
        var analyzed = new CompilationWithAnalyzers(Compile(), [new LearningsAnalyzer(), new DocumentAnalyzer()], options);
        return [.. analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().OrderBy(Place, StringComparer.Ordinal)];
    }

    private CSharpCompilation Compile()
    {
        var compilation = Code.Compile([.. Files]);
        return compilation.WithOptions(compilation.Options.WithConcurrentBuild(IsConcurrent).WithSyntaxTreeOptionsProvider(new EditorConfig(Severities)));
    }

    private static string Place(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        return $"{place.Path} {place.StartLinePosition.Line:D6} {place.StartLinePosition.Character:D6} {found.Id}";
    }

    private sealed class EditorConfig(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
