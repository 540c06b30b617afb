using System.Collections.Concurrent;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Bound;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>Runs the engine of the analyzers over code; what becomes of its findings is the compiler's own business.</summary>
internal sealed class CodeScan
{
    private readonly LoadedCode _code;
    private readonly Counter _counter;
    private readonly CancellationToken _cancellation;
    private readonly ConcurrentBag<Spotted> _found = [];
    private readonly List<RuleBook> _books = [];
    private readonly Dictionary<(string Document, int Line), RuleUse> _uses = [];
    private readonly HashSet<string> _files = [];

    private CodeScan(LoadedCode code, Counter counter, CancellationToken cancellation) => (_code, _counter, _cancellation) = (code, counter, cancellation);

    /// <summary>Everything that is reported, with progress on the screen.</summary>
    public static async Task<ScanResult> RunAsync(LoadedCode code, Screen screen, CancellationToken cancellation)
    {
        var result = await screen.WhileAsync("Scanning files", counter => new CodeScan(code, counter, cancellation).RunAsync());
        screen.Detail($"{result.Files} files of {code.Projects.Count()} projects were scanned by {result.Rules.Count()} rules of {result.Documents.Count()} documents");
        if (!result.Documents.Any()) screen.Note($"No learnings document was found for {code.Folder}: put a LEARNINGS.md there (learnings init), or name one (--learnings FILE)");
        return result;
    }

    /// <summary>Only what is reported of documents: no file of code is looked at.</summary>
    public static Task<ScanResult> OfDocumentsAsync(LoadedCode code, Screen screen, CancellationToken cancellation) =>
        screen.WhileAsync("Checking documents", counter => new CodeScan(code, counter, cancellation) { IsOfCode = false }.RunAsync());

    /// <summary>Whether files of code are looked at, too.</summary>
    private bool IsOfCode { get; init; } = true;

    private async Task<ScanResult> RunAsync()
    {
        _counter.Total = IsOfCode ? _code.Projects.Sum(project => project.DocumentIds.Count) : _code.Projects.Count();
        foreach (var project in _code.Projects) await ScanAsync(project);
        var all = _found.DistinctBy(found => found.Place)
            .OrderBy(found => found.Path, StringComparer.Ordinal).ThenBy(found => found.Lines.Start).ThenBy(found => found.Id, StringComparer.Ordinal).ThenBy(found => found.Message, StringComparer.Ordinal);
        return new ScanResult(_code, [.. all], [.. _books.Distinct()], [.. _uses.Values], _files.Count);
    }

    private async Task ScanAsync(Project project)
    {
        if (await project.GetCompilationAsync(_cancellation) is not { } compilation) return;
        var options = project.AnalyzerOptions;
        var rules = AnalyzedDocuments.Rules(compilation, options, _cancellation);
        _books.Add(rules.Set);
        foreach (var bound in rules.Rules) Count(bound);
        _files.UnionWith(project.Documents.Select(document => document.FilePath).OfType<string>().Where(file => !SourceFolder.IsGenerated(_code.Folder, file)));
        if (IsOfCode) await ScanAsync(compilation, rules, options);
        else _counter.Step();
        var problems = DocumentAnalyzer.Problems(rules, options, _cancellation).Select(problem => problem.ToDiagnostic());
        Add([.. CompilationWithAnalyzers.GetEffectiveDiagnostics(problems, compilation)]);
    }

    /// <summary>The engine looks at every file; what it finds, the compiler's driver reports or not.</summary>
    private async Task ScanAsync(Compilation compilation, ProjectRules rules, AnalyzerOptions options)
    {
        var found = new ConcurrentDictionary<SyntaxTree, ImmutableArray<Diagnostic>>();
        await Parallel.ForEachAsync(compilation.SyntaxTrees, _cancellation, (tree, stop) =>
        {
            var diagnostics = Diagnostics(tree, rules, stop);
            if (!diagnostics.IsEmpty) found[tree] = diagnostics;
            _counter.Step();
            return ValueTask.CompletedTask;
        });
        var analysis = compilation.WithAnalyzers([new FoundBefore(found)], new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        foreach (var tree in found.Keys) Add(await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, _cancellation));
    }

    private static ImmutableArray<Diagnostic> Diagnostics(SyntaxTree tree, ProjectRules rules, CancellationToken cancellation)
    {
        var failed = new List<Diagnostic>();
        var found = FindingScan.Find(tree, rules, cancellation, (rule, problem) => failed.Add(new DocumentProblem(rule.Document, problem).ToDiagnostic())).ToList();
        return [.. found.Select(finding => new FindingDiagnostic(finding.Rule, rules.Links).Create(finding, tree)), .. failed];
    }

    private void Count(BoundRule bound)
    {
        var place = (bound.Rule.Document.Path, bound.Rule.Line);
        var known = _uses.GetValueOrDefault(place) ?? new RuleUse(bound.Rule, 0, 0, "");
        var isIdle = bound.Kinds.IsEmpty;
        var reason = isIdle ? bound.Problems.Select(problem => problem.Message).FirstOrDefault() ?? known.Reason : known.Reason;
        _uses[place] = known with { Readers = known.Readers + 1, Idle = known.Idle + (isIdle ? 1 : 0), Reason = reason };
    }

    private void Add(ImmutableArray<Diagnostic> reported)
    {
        foreach (var diagnostic in reported.Where(diagnostic => !diagnostic.IsSuppressed)) _found.Add(Spotted.Of(diagnostic));
    }
}
