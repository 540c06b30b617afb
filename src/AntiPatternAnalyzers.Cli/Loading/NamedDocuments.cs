using AntiPatternAnalyzers.Analysis;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>Documents that count instead of those that were found.</summary>
internal static class NamedDocuments
{
    public static async Task<Solution> InAsync(Solution solution, ImmutableArray<string> paths, CancellationToken cancellation)
    {
        var texts = new List<(string Path, SourceText Text)>();
        foreach (var path in paths) texts.Add((path, SourceText.From(await File.ReadAllTextAsync(path, cancellation))));
        return solution.ProjectIds.Aggregate(solution, (changed, project) => In(changed.GetProject(project)!, texts).Solution);
    }

    /// <summary>The project with these documents and no other.</summary>
    public static Project In(Project project, IEnumerable<(string Path, SourceText Text)> texts)
    {
        var provider = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var found = project.AnalyzerOptions.AdditionalFiles.Where(file => LearningsOptions.IsDocument(file, provider)).Select(file => file.Path).ToHashSet();
        var others = project.AdditionalDocuments.Where(document => document.FilePath != null && found.Contains(document.FilePath)).Select(document => document.Id);
        project = others.Aggregate(project, (changed, document) => changed.RemoveAdditionalDocument(document));
        var marks = "is_global = true\nglobal_level = 1000\n";
        foreach (var (path, text) in texts)
        {
            project = project.AddAdditionalDocument(Path.GetFileName(path), text, filePath: path).Project;
            marks += $"\n[{path.Replace('\\', '/')}]\nbuild_metadata.AdditionalFiles.LearningsFile = true\n";
        }

        return project.AddAnalyzerConfigDocument("Learnings.globalconfig", SourceText.From(marks), filePath: Path.Combine(Path.GetTempPath(), "Learnings.globalconfig")).Project;
    }
}
