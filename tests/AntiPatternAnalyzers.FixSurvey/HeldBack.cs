using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.CodeFixes;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>Why findings are left, by reason.</summary>
internal static partial class HeldBack
{
    /// <summary>The reason of a finding that Fix All left, although nothing speaks against its fix.</summary>
    public const string Nothing = LeftFindings.Nothing;

    /// <summary>How often each reason keeps a finding of a row from being fixed.</summary>
    public static async Task<ImmutableSortedDictionary<string, int>> InAsync(FoundDiagnostics left, string id, CancellationToken cancellation)
    {
        var reasons = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(left.ByDocument(id), cancellation, async (pair, stop) =>
        {
            foreach (var (_, reason) in await LeftFindings.ReasonsAsync(pair.Document, pair.Found, stop)) reasons.Add(reason);
        });
        return reasons.GroupBy(Short).ToImmutableSortedDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>A reason without the names of this place.</summary>
    private static string Short(string reason) => Quoted().Replace(reason.Split(':')[0], "…");

    [GeneratedRegex("'.*'", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
