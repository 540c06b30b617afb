using AntiPatternAnalyzers.CodeFixes;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Examples.Fixes;

/// <summary>What the fixes of a row make of an example.</summary>
internal static class ExampleFix
{
    /// <summary>The code of the example after Fix All.</summary>
    public static async Task<string> ApplyAsync(ExampleRun run)
    {
        var changed = await LearningsFixAll.FixAsync(run.Code.Document, run.Rule!.Id, run.Cancellation).ConfigureAwait(false);
        var text = await changed.GetTextAsync(run.Cancellation).ConfigureAwait(false);
        return run.Code.Frame.TakeOut(text.ToString());
    }

    /// <summary>What keeps the fixes of single findings from being made without a look.</summary>
    public static async Task<ImmutableArray<Problem>> DoubtsAsync(ExampleRun run)
    {
        if (await DocumentFindings.OfAsync(run.Code.Document, ImmutableHashSet.Create(run.Rule!.Id), run.Cancellation).ConfigureAwait(false) is not { } findings) return ImmutableArray<Problem>.Empty;
        var check = new SafetyCheck(run.Code.Document, run.Cancellation);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var finding in findings.All.Where(finding => finding.Rule.Row.Span == run.Rule!.Row.Span && RewritePlan.Choices(finding) > 0))
        {
            if (await DoubtAsync(finding, findings, check, run.Cancellation).ConfigureAwait(false) is { } doubt)
                problems.Add(run.Example.Fails(run.Code.InBlock(finding.Match.Squiggle), ProblemKinds.NoSafeFix, doubt));
        }

        return problems.ToImmutable();
    }

    private static async Task<string?> DoubtAsync(Finding finding, DocumentFindings findings, SafetyCheck check, CancellationToken cancellation)
    {
        const string impossible = "the alternative cannot be written in its place";
        var plan = RewritePlan.Of(finding, 0, findings);
        if (plan.Rewrite is not { } rewrite) return $"{impossible}: {plan.Refusal}";
        if (await check.ApplyAsync(new[] { rewrite }, cancellation).ConfigureAwait(false) is not { } verdict) return impossible;
        return verdict.Doubt == null ? null : $"may need a look: {verdict.Doubt}";
    }
}
