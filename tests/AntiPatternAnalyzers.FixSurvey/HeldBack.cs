using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>Why findings are left, by reason.</summary>
internal static partial class HeldBack
{
    /// <summary>The reason of a finding that Fix All left, although nothing speaks against its fix.</summary>
    public const string Nothing = "nothing";

    private const string Impossible = "cannot be written there";

    /// <summary>How often each reason keeps a finding of a row from being fixed.</summary>
    public static async Task<ImmutableSortedDictionary<string, int>> InAsync(FoundDiagnostics left, string id, CancellationToken cancellation)
    {
        var reasons = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(left.ByDocument(id), cancellation, async (pair, stop) =>
        {
            foreach (var reason in await ReasonsAsync(pair.Document, pair.Found, id, stop)) reasons.Add(reason);
        });
        return reasons.GroupBy(Short).ToImmutableSortedDictionary(group => group.Key, group => group.Count());
    }

    private static async Task<List<string>> ReasonsAsync(Document document, ImmutableArray<Diagnostic> found, string id, CancellationToken cancellation)
    {
        var findings = await DocumentFindings.OfAsync(document, [id], cancellation);
        var check = new SafetyCheck(document, cancellation);
        var reasons = new List<string>();
        foreach (var diagnostic in found)
        {
            if (findings?.Of(diagnostic) is { } finding) reasons.Add(await ReasonAsync(RewritePlan.Of(finding, 0, findings), check, cancellation));
        }

        return reasons;
    }

    private static async Task<string> ReasonAsync(Plan plan, SafetyCheck check, CancellationToken cancellation)
    {
        if (plan.Rewrite == null || plan.Rewrite.Doubt != null) return plan.Rewrite?.Doubt ?? plan.Refusal ?? Impossible;
        return await check.ApplyAsync([plan.Rewrite], cancellation) is { } verdict ? verdict.Doubt ?? Nothing : Impossible;
    }

    /// <summary>A reason without the names of this place.</summary>
    private static string Short(string reason) => Quoted().Replace(reason.Split(':')[0], "…");

    [GeneratedRegex("'.*'", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
