namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>What the package's targets tell the compiler about a project.</summary>
/// <param name="Documents">The additional files that are marked as learnings, relative to the workbench.</param>
/// <param name="Others">The additional files that are not.</param>
/// <param name="Root">The repository's root, relative to the workbench; empty where there is none.</param>
/// <param name="Url">Where the repository is browsed.</param>
public sealed record Discovery(IReadOnlyList<string> Documents, IReadOnlyList<string> Others, string Root, string Url);
