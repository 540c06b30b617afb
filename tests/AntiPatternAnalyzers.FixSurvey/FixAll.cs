using AntiPatternAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary><em>Fix all occurrences in solution</em>, as the editor does it.</summary>
internal static class FixAll
{
    /// <summary>The solution with everything fixed that a row reports, as far as it is safe.</summary>
    public static async Task<Solution> ApplyAsync(FoundDiagnostics found, string id, CancellationToken cancellation)
    {
        var provider = new LearningsCodeFixProvider();
        var context = new FixAllContext(found.ByDocument(id).First().Document, provider, FixAllScope.Solution, id, [id], found, cancellation);
        if (await provider.GetFixAllProvider().GetFixAsync(context) is not { } action) return found.Solution;
        var operations = await action.GetOperationsAsync(found.Solution, NoProgress.Instance, cancellation);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? found.Solution;
    }

    private sealed class NoProgress : IProgress<CodeAnalysisProgress>
    {
        public static readonly NoProgress Instance = new();

        public void Report(CodeAnalysisProgress value)
        {
        }
    }
}
