using AntiPatternAnalyzers.Analysis;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>Code that is ready to be looked at.</summary>
/// <param name="Folder">The folder that paths are shown from.</param>
/// <param name="Solution">The projects, one for each target framework.</param>
/// <param name="Unloaded">The projects that could not be loaded.</param>
/// <param name="Unresolved">The projects whose own references are not known, scanned with those of the framework.</param>
internal sealed record LoadedCode(string Folder, Solution Solution, ImmutableArray<UnloadedProject> Unloaded, ImmutableArray<UnloadedProject> Unresolved) : IDisposable
{
    private DirectoryInfo? _scratch;

    /// <summary>The projects that were named, where projects were; those that they reference are known, and not looked at.</summary>
    public ImmutableHashSet<string> Named { get; init; } = [];

    /// <summary>The C# projects, in the order of their paths and target frameworks.</summary>
    public IEnumerable<Project> Projects => Solution.Projects.Where(project => project.Language == LanguageNames.CSharp && (Named.IsEmpty || Named.Contains(project.FilePath ?? "")))
        .OrderBy(project => project.FilePath, StringComparer.Ordinal).ThenBy(project => project.Name, StringComparer.Ordinal);

    /// <summary>The documents that the projects read, each once.</summary>
    public IEnumerable<string> Documents => Projects.SelectMany(project => project.AnalyzerOptions.AdditionalFiles
            .Where(file => LearningsOptions.IsDocument(file, project.AnalyzerOptions.AnalyzerConfigOptionsProvider)), (_, file) => Path.GetFullPath(file.Path))
        .Distinct();

    /// <summary>No code at all.</summary>
    public static LoadedCode Nothing(string folder) => new(folder, new AdhocWorkspace().CurrentSolution, [], []);

    /// <summary>The same, with a folder that goes when nobody needs it.</summary>
    public LoadedCode Until(DirectoryInfo scratch) => this with { _scratch = scratch };

    /// <summary>The path as it is shown: from the folder on, with forward slashes.</summary>
    public string Shown(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    public void Dispose()
    {
        Solution.Workspace.Dispose();
        if (_scratch is { Exists: true }) _scratch.Delete(recursive: true);
    }
}
