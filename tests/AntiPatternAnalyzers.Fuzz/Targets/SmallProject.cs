using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Fuzz.Seeds;
using AntiPatternAnalyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>A project that inputs are analysed in.</summary>
internal static class SmallProject
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The newest C#.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Fuzz", [CSharpSyntaxTree.ParseText(Usings, Options, "/repo/Usings.cs")], Net80.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false));

    /// <summary>A project of some code that rows are tried over.</summary>
    public static CSharpCompilation Shop { get; } = With(SeedFiles.Code.Where(code => code.Length is > 400 and < 1200).Where((_, number) => number % 25 == 0).Take(3));

    /// <summary>The project with files.</summary>
    public static CSharpCompilation With(IEnumerable<string> files) =>
        Empty.AddSyntaxTrees(files.Select((text, number) => CSharpSyntaxTree.ParseText(SourceText.From(text), Options, $"/repo/src/Code{number}.cs")));

    /// <summary>The rules of a document in a project.</summary>
    public static ProjectRules Rules(string document, Compilation compilation, CancellationToken cancellation) => ProjectRules.Of(
        compilation, [("/repo/LEARNINGS.md", SourceText.From(document))], new HelpLink("https://example.org/repo", "/repo", FileLinks: true), cancellation);
}
