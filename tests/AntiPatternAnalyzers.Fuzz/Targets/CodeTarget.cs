using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Fuzz.Mutation;
using AntiPatternAnalyzers.Fuzz.Seeds;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>Files of code, many in a project, under some of all rows: through the search, the plain engine, and the analyzers in the compiler's driver.</summary>
internal class CodeTarget : Target
{
    private const int Rows = 60;

    public override string Name => "code";

    public override int Share => 5;

    public override void Feed(IReadOnlyList<string> inputs, int first, CancellationToken cancellation)
    {
        var compilation = SmallProject.With(inputs);
        var document = Document(new Chance("rows", first / Batch));
        var rules = SmallProject.Rules(document, compilation, cancellation);
        var every = new EveryNode(rules);
        foreach (var tree in compilation.SyntaxTrees) Compared.Find(tree, rules, every, cancellation);
        Analyze(compilation, document, cancellation);
    }

    protected override string Make(Chance chance) => CodeMutation.Make(chance);

    /// <summary>A document of some rows; those that are looked at together share it.</summary>
    protected static string Document(Chance chance) => "| Anti-Pattern | Problem Caused | Alternative |\n|---|---|---|\n"
        + string.Concat(Enumerable.Range(1, Rows).Select(number => $"| AP{number:0000}: T{number}: {Body(chance.Of(SeedFiles.Cells))} | it broke | {chance.Of(SeedFiles.Alternatives)} |\n"));

    private static string Body(string cell) => cell.StartsWith("AP", StringComparison.Ordinal) && cell.IndexOf(':') is > 0 and var colon ? cell[(colon + 1)..] : cell;

    private static void Analyze(CSharpCompilation compilation, string document, CancellationToken cancellation)
    {
        string? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new DocumentFile(document)]), (failure, _, _) => thrown ??= failure.ToString(), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = compilation.WithAnalyzers([new LearningsAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();
        if (thrown != null || found.Any(diagnostic => diagnostic.Id == "AD0001")) throw new FuzzFailure($"An analyzer threw: {thrown}");
    }

    private sealed class DocumentFile(string text) : AdditionalText
    {
        public override string Path => "/repo/LEARNINGS.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
