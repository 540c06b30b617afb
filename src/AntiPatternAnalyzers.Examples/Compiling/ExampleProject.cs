using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>The project that the examples of a document are compiled in, each by itself.</summary>
internal sealed class ExampleProject
{
    /// <summary>The usings that the SDK gives every project.</summary>
    public const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private readonly Project _project;
    private readonly string _folder;

    private ExampleProject(Project project, string folder) => (_project, _folder) = (project, folder);

    /// <summary>The newest C# that the host knows.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    public static ExampleProject Of(LearningsDocument document, IEnumerable<MetadataReference> references)
    {
        var folder = DocumentPath.FolderOf(document.Path);
        var project = new AdhocWorkspace().AddProject("Examples", LanguageNames.CSharp)
            .WithParseOptions(Options)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(references)
            .AddDocument("Usings.cs", ImplicitUsings, filePath: "Usings.cs").Project
            .AddAdditionalDocument("LEARNINGS.md", document.Text, filePath: DocumentPath.Combine(folder, "LEARNINGS.md")).Project;
        return new ExampleProject(project, folder);
    }

    /// <summary>The project with usings that all of its files have.</summary>
    public ExampleProject WithUsings(IEnumerable<string> usings) =>
        new(_project.AddDocument("Head.cs", string.Join("\n", usings.Select(directive => "global " + directive)), filePath: "Head.cs").Project, _folder);

    /// <summary>The project with one more file.</summary>
    /// <param name="name">The file's path, as seen from the document.</param>
    /// <param name="text">Its text.</param>
    public Document With(string name, string text) => _project.AddDocument("Example.cs", text, filePath: DocumentPath.Combine(_folder, name));
}
