using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;

namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary>The same members for <c>BannedApiAnalyzers</c> and as rows.</summary>
internal static class BannedSymbols
{
    public static FreshText File(IEnumerable<BannedMember> members) => new("/BannedSymbols.txt", string.Concat(members.SelectMany(member => member.Lines)));

    public static FreshText Rows(IEnumerable<BannedMember> members) => GeneratedRows.Document(members.Select(member => ($"Banned {member.Path}: `{member.Path}`", "not here")));
}
