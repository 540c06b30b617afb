using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.RealCode;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Loose;

/// <summary>C# files that are taken for one project, whatever they belong to.</summary>
internal sealed class LooseCode
{
    private readonly CSharpCompilation _compilation;

    private LooseCode(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Parses all files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="references">The folder of the assemblies that they refer to.</param>
    public static LooseCode Read(string folder, string references)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToImmutableArray();
        var trees = InOrder(files, file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), path: file), default);
        var assemblies = FrameworkAssemblies.Files(references).Select(file => MetadataReference.CreateFromFile(file));
        return new(CSharpCompilation.Create("Loose", trees, assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)));
    }

    /// <summary>What the rows of documents find.</summary>
    /// <returns>A line for each finding: the file, its line, and the ID of the row; in the order of the files.</returns>
    public IEnumerable<string> Find(IEnumerable<string> documents, CancellationToken cancellation)
    {
        var texts = documents.Select(file => (file, SourceText.From(File.ReadAllText(file)))).ToImmutableArray();
        var rules = ProjectRules.Of(_compilation, texts, new HelpLink("", "", FileLinks: false), cancellation);
        return InOrder(_compilation.SyntaxTrees, tree => Lines(tree, rules, cancellation), cancellation).SelectMany(lines => lines);
    }

    private static ImmutableArray<string> Lines(SyntaxTree tree, ProjectRules rules, CancellationToken cancellation) =>
    [
        .. FindingScan.Find(tree, rules, cancellation)
            .Select(finding => $"{tree.FilePath}({tree.GetLineSpan(finding.Match.Squiggle, cancellation).StartLinePosition.Line + 1}): {finding.Rule.Id}"),
    ];

    private static TResult[] InOrder<T, TResult>(ImmutableArray<T> items, Func<T, TResult> each, CancellationToken cancellation)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = cancellation }, index => results[index] = each(items[index]));
        return results;
    }
}
