using AntiPatternAnalyzers.CodeFixes;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.Benchmarks.Benchmarking;

/// <summary>The light bulb, with its check that the change is safe, and Fix All.</summary>
public class FixBenchmarks
{
    private static readonly LearningsCodeFixProvider Provider = new();
    private FixedProject _project = null!;

    /// <summary>A thousand findings in fifty files.</summary>
    [GlobalSetup]
    public void Write()
    {
        _project = FixedProject.Of(files: 50, findings: 20);
        if (_project.Diagnostics.Length != 1000) throw new InvalidOperationException($"{_project.Diagnostics.Length} findings instead of 1000");
    }

    /// <summary>What a light bulb offers for one finding.</summary>
    [Benchmark]
    public CodeAction LightBulb()
    {
        var (diagnostic, offered) = (_project.Diagnostics[0], new List<CodeAction>());
        var context = new CodeFixContext(_project.DocumentOf(diagnostic), diagnostic, (action, _) => offered.Add(action), CancellationToken.None);
        Provider.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return offered[0];
    }

    /// <summary>All thousand at once.</summary>
    [Benchmark]
    public int FixAll()
    {
        var diagnostic = _project.Diagnostics[0];
        var context = new FixAllContext(
            _project.DocumentOf(diagnostic), Provider, FixAllScope.Project, LightBulb().EquivalenceKey!, [diagnostic.Id], new Known(_project.Diagnostics), CancellationToken.None);
        var action = Provider.GetFixAllProvider().GetFixAsync(context).GetAwaiter().GetResult()!;
        return action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
