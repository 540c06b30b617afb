using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>Projects as an editor holds them: each with its own references, the learnings documents and its <c>.editorconfig</c> files.</summary>
/// <param name="Solution">The projects.</param>
/// <param name="Lines">Their lines of code, generated ones left out.</param>
internal sealed record SurveyedCode(Solution Solution, int Lines)
{
    /// <summary>Loads projects. What a project takes from another stays an assembly, as the compiler is given it.</summary>
    public static SurveyedCode Load(IEnumerable<CapturedProject> projects, ImmutableArray<string> documents, CancellationToken cancellation)
    {
        var loader = new CompilationLoader();
        var loaded = projects.Select(project => loader.Load(project, cancellation)).ToList();
        var infos = loaded.Select(project => ProjectOf(project, documents)).ToList();
        var solution = new AdhocWorkspace().AddSolution(SolutionInfo.Create(SolutionId.CreateNewId(), VersionStamp.Default, projects: infos));
        return new(solution, loaded.SelectMany(project => project.Compilation.SyntaxTrees).Where(IsWritten).DistinctBy(tree => tree.FilePath).Sum(tree => tree.GetText(cancellation).Lines.Count));
    }

    private static ProjectInfo ProjectOf(LoadedProject project, ImmutableArray<string> documents)
    {
        var (id, compilation) = (ProjectId.CreateNewId(), project.Compilation);
        var trees = compilation.SyntaxTrees.Select(tree => DocumentOf(id, tree.FilePath, tree.GetText()));
        return ProjectInfo.Create(
                id, VersionStamp.Default, project.Captured.Name, compilation.AssemblyName!, LanguageNames.CSharp,
                compilationOptions: compilation.Options.WithSyntaxTreeOptionsProvider(null),
                parseOptions: compilation.SyntaxTrees.First().Options,
                documents: trees,
                metadataReferences: compilation.References,
                additionalDocuments: documents.Select(path => DocumentOf(id, path)))
            .WithAnalyzerConfigDocuments(project.Captured.Parse().AnalyzerConfigPaths.Where(File.Exists).Select(path => DocumentOf(id, path)));
    }

    private static DocumentInfo DocumentOf(ProjectId project, string path, SourceText? text = null) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), Path.GetFileName(path), filePath: path,
        loader: TextLoader.From(TextAndVersion.Create(text ?? SourceText.From(File.ReadAllText(path)), VersionStamp.Default, path)));

    /// <summary>Whether a file was written by a person: it is there, and not among the build's own.</summary>
    private static bool IsWritten(SyntaxTree tree) => File.Exists(tree.FilePath) && !tree.FilePath.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
