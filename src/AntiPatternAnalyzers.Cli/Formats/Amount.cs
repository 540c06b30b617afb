using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Formats;

/// <summary>Numbers of things, in words.</summary>
internal static class Amount
{
    public static string Of(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    /// <summary><c>12 findings of 5 rows in 4 of 31 files</c>.</summary>
    public static string Summary(ScanResult result)
    {
        var findings = result.All.Where(found => !found.IsOfDocument).ToList();
        var problems = result.All.Length - findings.Count;
        var files = findings.Select(found => found.Path).Distinct().Count();
        var rows = findings.Select(FindingRow.Of).Distinct().Count();
        var summary = findings.Count == 0
            ? $"No findings in {Of(result.Files, "file")}"
            : $"{Of(findings.Count, "finding")} of {Of(rows, "row")} in {files} of {Of(result.Files, "file")}";
        return problems == 0 ? summary : $"{summary}; {Of(problems, "problem")} of documents";
    }
}
