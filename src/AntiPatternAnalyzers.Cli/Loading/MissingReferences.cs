namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>Projects that are not restored or do not build: what is missing is filled in from the folder and the framework, and said.</summary>
internal sealed class MissingReferences
{
    private const string Framework = "its code is scanned with the framework's references, and names of packages are not known";

    /// <summary>The assemblies of which one holds <c>object</c>, whatever the framework.</summary>
    private static readonly ImmutableHashSet<string> Roots = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "System.Runtime.dll", "mscorlib.dll", "netstandard.dll", "System.Private.CoreLib.dll");

    private readonly ImmutableDictionary<string, string> _reasons;
    private readonly SortedDictionary<string, string> _unresolved = new(StringComparer.Ordinal);
    private Solution _solution;

    private MissingReferences(LoadedCode code, LoadFailures failures) =>
        (_solution, _reasons) = (code.Solution, failures.All.ToImmutableDictionary(failed => failed.Path, failed => failed.Reason));

    public static LoadedCode Filled(LoadedCode code, LoadFailures failures) => new MissingReferences(code, failures).Filled(code);

    private LoadedCode Filled(LoadedCode code)
    {
        foreach (var project in code.Projects.Where(project => project.FilePath != null)) Fill(project);
        var loaded = code.Projects.Select(project => project.FilePath).ToHashSet();
        var unloaded = _reasons.Where(failed => failed.Key.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && !loaded.Contains(failed.Key)).OrderBy(failed => failed.Key, StringComparer.Ordinal);
        return code with
        {
            Solution = _solution,
            Unloaded = [.. unloaded.Select(failed => new UnloadedProject(failed.Key, failed.Value))],
            Unresolved = [.. _unresolved.Select(said => new UnloadedProject(said.Key, said.Value))],
        };
    }

    private void Fill(Project project)
    {
        var isRestored = IsRestored(project);
        var isEmpty = !project.Documents.Any() && _reasons.ContainsKey(project.FilePath!);
        if (HasFramework(project) && !isEmpty)
        {
            if (!isRestored) _unresolved[project.FilePath!] = "it is not restored, and names of packages are not known: run 'dotnet restore'";
            return;
        }

        _solution = WithFolder(_solution.GetProject(project.Id)!.WithMetadataReferences(FrameworkReferences.Of())).Solution;
        var reason = _reasons.GetValueOrDefault(project.FilePath!) ?? (isRestored ? "it came without references" : "it is not restored: run 'dotnet restore'");
        _unresolved[project.FilePath!] = $"{reason.TrimEnd('.')}. Until then {Framework}";
    }

    /// <summary>Whether the file that a restore writes is there, or the project needs none.</summary>
    private static bool IsRestored(Project project) =>
        !project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectAssetsFile", out var assets)
        || assets.Length == 0 || File.Exists(assets);

    private static bool HasFramework(Project project) =>
        project.MetadataReferences.OfType<PortableExecutableReference>().Any(reference => reference.FilePath != null && Roots.Contains(Path.GetFileName(reference.FilePath)));

    /// <summary>Where MSBuild gave nothing at all, the code of the project's folder and the documents above it.</summary>
    private static Project WithFolder(Project project)
    {
        var folder = Path.GetDirectoryName(project.FilePath!)!;
        if (!project.Documents.Any()) project = LooseFolder.WithCode(project, folder);
        return project.AdditionalDocuments.Any() ? project : LooseFolder.WithDocuments(project, folder);
    }
}
