using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Reporting;

/// <summary>What is found in the files of one folder.</summary>
/// <param name="Folder">The folder, as it is shown.</param>
/// <param name="Found">The findings, in order.</param>
internal sealed record FolderHits(string Folder, ImmutableArray<Spotted> Found)
{
    public int Findings => Found.Length;

    /// <summary>How many files have findings.</summary>
    public int Files { get; } = Found.Select(found => found.Path).Distinct().Count();

    /// <summary>Findings for each file that has some.</summary>
    public double Density => (double)Findings / Files;
}
