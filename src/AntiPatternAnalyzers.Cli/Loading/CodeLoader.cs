using AntiPatternAnalyzers.Cli.Terminal;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>Loads code as MSBuild knows it; what MSBuild does not know, as plain files.</summary>
internal sealed class CodeLoader
{
    private readonly LoadFailures _failures = new();
    private readonly LoadOptions _options;
    private readonly Counter _counter;
    private readonly CancellationToken _cancellation;

    private CodeLoader(LoadOptions options, Counter counter, CancellationToken cancellation) => (_options, _counter, _cancellation) = (options, counter, cancellation);

    /// <summary>The code, with progress on the screen, and everything that the reader should know of the loading.</summary>
    public static async Task<LoadedCode> LoadAsync(CodeTarget target, LoadOptions options, Screen screen, CancellationToken cancellation)
    {
        var code = await screen.WhileAsync("Loading projects", async counter =>
        {
            var loader = new CodeLoader(options, counter, cancellation);
            var loaded = await loader.LoadAsync(target);
            foreach (var said in loader._failures.Said) screen.Detail(said);
            return loaded;
        });
        foreach (var project in code.Unloaded) screen.Note($"{code.Shown(project.Path)}: could not be loaded, and is left out: {project.Reason}");
        foreach (var project in code.Unresolved) screen.Note($"{code.Shown(project.Path)}: {project.Reason}");
        return code;
    }

    private async Task<LoadedCode> LoadAsync(CodeTarget target)
    {
        var isLoose = target.Solution == null && target.Projects.IsEmpty;
        var code = isLoose ? LooseFolder.Load(target.Folder, _options) : await LoadProjectsAsync(target);
        return _options.Learnings.IsEmpty ? code : code with { Solution = await NamedDocuments.InAsync(code.Solution, _options.Learnings, _cancellation) };
    }

    private async Task<LoadedCode> LoadProjectsAsync(CodeTarget target)
    {
        var scratch = Directory.CreateTempSubdirectory("learnings.");
        var isLoaded = false;
        try
        {
            var workspace = MSBuildWorkspace.Create(Properties(scratch.FullName));
            workspace.SkipUnrecognizedProjects = true;
            using var handler = workspace.RegisterWorkspaceFailedHandler(failed => _failures.Add(failed.Diagnostic));
            await OpenAsync(workspace, target);
            var code = new LoadedCode(target.Folder, workspace.CurrentSolution, [], []) { Named = [.. target.Projects] }.Until(scratch);
            code = MissingReferences.Filled(code, _failures);
            isLoaded = true;
            return code;
        }
        finally
        {
            if (!isLoaded) scratch.Delete(recursive: true);
        }
    }

    private Dictionary<string, string> Properties(string scratch) => new(_options.Properties)
    {
        ["CustomAfterMicrosoftCommonTargets"] = Path.Combine(AppContext.BaseDirectory, "build", "Learnings.targets"),
        ["LearningsScratchFolder"] = scratch,
    };

    private async Task OpenAsync(MSBuildWorkspace workspace, CodeTarget target)
    {
        var progress = new Steps(_counter);
        if (target.Solution is { } solution)
        {
            await OpenSolutionAsync(workspace, solution, progress);
            return;
        }

        _counter.Total = target.Projects.Length;
        foreach (var project in target.Projects) await OpenAsync(workspace, project, progress);
    }

    private async Task OpenSolutionAsync(MSBuildWorkspace workspace, string solution, Steps progress)
    {
        try
        {
            _counter.Total = await CountAsync(solution);
            await workspace.OpenSolutionAsync(solution, progress, _cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new FaultException($"{solution}: this solution cannot be read: {failure.Message.TrimEnd('.')}. Mend it, or name a project or a folder instead");
        }
    }

    private async Task OpenAsync(MSBuildWorkspace workspace, string project, Steps progress)
    {
        if (workspace.CurrentSolution.Projects.Any(known => known.FilePath == project)) return;
        try
        {
            await workspace.OpenProjectAsync(project, progress, _cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _failures.Add(project, failure.Message);
        }
    }

    /// <summary>How many projects a solution has; 0 where that cannot be told before it is loaded.</summary>
    private async Task<int> CountAsync(string solution)
    {
        if (SolutionSerializers.GetSerializerByMoniker(solution) is not { } serializer) return 0;
        var model = await serializer.OpenAsync(solution, _cancellation);
        return model.SolutionProjects.Count;
    }

    /// <summary>Counts each project once, when its references are known.</summary>
    private sealed class Steps(Counter counter) : IProgress<ProjectLoadProgress>
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _seen = new();

        public void Report(ProjectLoadProgress value)
        {
            if (value.Operation == ProjectLoadOperation.Resolve && _seen.TryAdd(value.FilePath, true)) counter.Step();
        }
    }
}
