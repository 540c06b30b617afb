using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Explanations;

namespace AntiPatternAnalyzers.Cli.Explaining;

/// <summary>What each row makes of a line of code.</summary>
internal static class LineExplanation
{
    /// <summary>The rows, those that got furthest first.</summary>
    /// <param name="code">The code that the file belongs to.</param>
    /// <param name="file">The file, in full.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FaultException">No project has the file, or the file has no such line.</exception>
    public static async Task<ImmutableArray<RowExplanation>> OfAsync(LoadedCode code, string file, int line, CancellationToken cancellation)
    {
        var document = code.Solution.GetDocumentIdsWithFilePath(file).Select(code.Solution.GetDocument).OfType<Document>().FirstOrDefault()
            ?? throw new FaultException($"{file}: no project of {code.Folder} compiles this file. Name the solution or project that does (--in)");
        var lines = (await document.GetTextAsync(cancellation)).Lines;
        if (line < 1 || line > lines.Count) throw new FaultException($"{file}:{line}: the file has {lines.Count} lines. Name one of them");
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        var rules = AnalyzedDocuments.Rules(model.Compilation, document.Project.AnalyzerOptions, cancellation);
        var reported = await ReportedAsync(document.Project, model.SyntaxTree, lines[line - 1].Span, cancellation);
        var scope = new MatchScope(model, rules.Names, cancellation);
        return [.. rules.Rules.Select(bound => Explain(bound.Rule, WhyNot.At(bound, lines[line - 1].Span, scope))).OrderByDescending(row => row.Explanation.Reached).ThenBy(row => row.Rule.Id, StringComparer.Ordinal)];

        RowExplanation Explain(Rule rule, Explanation explanation) => new(rule, explanation, reported.Contains((rule.Id, rule.Line)));
    }

    private static async Task<HashSet<(string Id, int Line)>> ReportedAsync(Project project, SyntaxTree tree, TextSpan line, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var found = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers(compilation, [new LearningsAnalyzer()], project.AnalyzerOptions).GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellation);
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Location.SourceSpan.IntersectsWith(line))
            .Select(diagnostic => (diagnostic.Id, int.Parse(diagnostic.Properties[FindingDiagnostic.LineProperty]!, System.Globalization.CultureInfo.InvariantCulture)))];
    }
}
