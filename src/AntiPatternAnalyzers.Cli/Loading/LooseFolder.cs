using AntiPatternAnalyzers.Cli.Documents;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>A folder of code without a project, as one project with the references of the framework.</summary>
internal static class LooseFolder
{
    /// <summary>The usings that the SDK gives every project, also those of a web project.</summary>
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public static LoadedCode Load(string folder, LoadOptions options)
    {
        var project = new AdhocWorkspace().AddProject(Path.GetFileName(folder), LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(FrameworkReferences.Of());
        project = WithCode(project, folder);
        if (options.Learnings.IsEmpty) project = WithDocuments(project, folder);
        var says = new UnloadedProject(folder, "there is no project here: the code is scanned with the framework's references, and names of packages are not known");
        return new LoadedCode(folder, project.Solution, [], [says]);
    }

    /// <summary>The project with all code of a folder and the usings of the SDK.</summary>
    public static Project WithCode(Project project, string folder)
    {
        project = project.AddDocument("ImplicitUsings.g.cs", ImplicitUsings, filePath: Path.Combine(folder, "obj", "ImplicitUsings.g.cs")).Project;
        foreach (var file in SourceFolder.Files(folder, ".cs")) project = project.AddDocument(Path.GetRelativePath(folder, file), Read(file), filePath: file).Project;
        return project;
    }

    /// <summary>The project with the documents that are found, and what the package's targets say of the repository.</summary>
    public static Project WithDocuments(Project project, string folder)
    {
        foreach (var document in FoundDocuments.For(folder)) project = project.AddAdditionalDocument(Path.GetFileName(document), Read(document), filePath: document).Project;
        var root = FoundDocuments.RepositoryRoot(folder)?.Replace('\\', '/');
        return root == null ? project : project.AddAnalyzerConfigDocument(
            "Repository.globalconfig", SourceText.From($"is_global = true\nbuild_property.LearningsRepositoryRoot = {root}\n"), filePath: Path.Combine(Path.GetTempPath(), "Repository.globalconfig")).Project;
    }

    private static SourceText Read(string file) => WrittenFile.Decoded(File.ReadAllBytes(file));
}
