namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>What a run of <c>dotnet</c> in a workbench came to.</summary>
public sealed record Build(int ExitCode, string Output, IReadOnlyList<Finding> Findings)
{
    public bool Succeeded => ExitCode == 0;

    public IReadOnlyList<Finding> Warnings => [.. Findings.Where(finding => finding.Severity == "warning")];

    public IReadOnlyList<Finding> Errors => [.. Findings.Where(finding => finding.Severity == "error")];

    /// <summary>The findings of one ID.</summary>
    public IReadOnlyList<Finding> Of(string id) => [.. Findings.Where(finding => finding.Id == id)];

    /// <summary>Where the findings of one ID are.</summary>
    public IEnumerable<Place> Places(string id) => Of(id).Select(finding => finding.Place);
}
