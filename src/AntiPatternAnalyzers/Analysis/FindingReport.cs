using System.Collections.Concurrent;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>Reports the findings of a compilation, file by file.</summary>
internal sealed class FindingReport
{
    private readonly ProjectRules _rules;
    private readonly ConcurrentDictionary<Rule, FindingDiagnostic> _diagnostics = new();
    private readonly ConcurrentDictionary<Rule, bool> _failed = new();

    public FindingReport(ProjectRules rules) => _rules = rules;

    /// <summary>Reports what is found in a file, but for code that a tool has written.</summary>
    public void Add(SyntaxTreeAnalysisContext context)
    {
        if (context.IsGeneratedCode) return;
        GeneratedParts? generated = null;
        foreach (var finding in FindingScan.Find(context.Tree, _rules, context.CancellationToken, Fail))
        {
            generated ??= new GeneratedParts(context.Tree, _rules.Names.Compilation, context.CancellationToken);
            if (generated.Contains(finding.Match.Squiggle)) continue;
            var diagnostic = _diagnostics.GetOrAdd(finding.Rule, rule => new FindingDiagnostic(rule, _rules.Links));
            context.ReportDiagnostic(diagnostic.Create(finding, context.Tree));
        }

        void Fail(Rule rule, Problem problem)
        {
            if (_failed.TryAdd(rule, true)) context.ReportDiagnostic(new DocumentProblem(rule.Document, problem).ToDiagnostic());
        }
    }
}
