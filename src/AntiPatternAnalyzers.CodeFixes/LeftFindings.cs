using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;

namespace AntiPatternAnalyzers.CodeFixes;

/// <summary>Why Fix All leaves findings as they are, in words.</summary>
internal static class LeftFindings
{
    /// <summary>The reason of a finding that is left, although nothing speaks against its fix.</summary>
    public const string Nothing = "nothing";

    private const string Impossible = "cannot be written there";

    /// <summary>The reason for each diagnostic of a document that a row reports.</summary>
    public static async Task<ImmutableArray<(Diagnostic Diagnostic, string Reason)>> ReasonsAsync(Document document, ImmutableArray<Diagnostic> left, CancellationToken cancellation)
    {
        var findings = await DocumentFindings.OfAsync(document, left.Select(diagnostic => diagnostic.Id).ToImmutableHashSet(), cancellation).ConfigureAwait(false);
        if (findings == null) return ImmutableArray<(Diagnostic, string)>.Empty;
        var check = new SafetyCheck(document, cancellation);
        var reasons = ImmutableArray.CreateBuilder<(Diagnostic, string)>();
        foreach (var diagnostic in left)
        {
            if (findings.Of(diagnostic) is { } finding) reasons.Add((diagnostic, await ReasonAsync(RewritePlan.Of(finding, 0, findings), check, cancellation).ConfigureAwait(false)));
        }

        return reasons.ToImmutable();
    }

    private static async Task<string> ReasonAsync(Plan plan, SafetyCheck check, CancellationToken cancellation)
    {
        if (plan.Rewrite == null || plan.Rewrite.Doubt != null) return plan.Rewrite?.Doubt ?? plan.Refusal ?? Impossible;
        return await check.ApplyAsync(new[] { plan.Rewrite }, cancellation).ConfigureAwait(false) is { } verdict ? verdict.Doubt ?? Nothing : Impossible;
    }
}
