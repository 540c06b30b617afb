using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.RealCode;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Loose;

/// <summary>C# files that are taken for one project, whatever they belong to: without symbols, implicit usings and packages. What of it does not bind, no row finds.</summary>
internal sealed class LooseCode
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private readonly CSharpCompilation _compilation;

    private LooseCode(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Parses all files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="references">The folder of the assemblies that they refer to.</param>
    /// <param name="cancellation">Stops it.</param>
    public static LooseCode Read(string folder, string references, CancellationToken cancellation)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToImmutableArray();
        var trees = InOrder(files, file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), Options, file), cancellation);
        var assemblies = FrameworkAssemblies.Files(references).Select(file => MetadataReference.CreateFromFile(file));
        return new(CSharpCompilation.Create("Loose", trees, assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)));
    }

    /// <summary>What the rows of documents find.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="fail">Takes what goes wrong with a row: it is left out for the rest of a file.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A line for each finding: the file, its line, and the ID of the row; in the order of the files.</returns>
    public ImmutableArray<string> Find(IEnumerable<string> documents, Action<Rule, Problem> fail, CancellationToken cancellation)
    {
        var texts = documents.Select(file => (file, SourceText.From(File.ReadAllText(file)))).ToImmutableArray();
        var rules = ProjectRules.Of(_compilation, texts, new HelpLink("", "", FileLinks: false), cancellation);
        return [.. InOrder(_compilation.SyntaxTrees, tree => Lines(tree, rules, fail, cancellation), cancellation).SelectMany(lines => lines)];
    }

    private static ImmutableArray<string> Lines(SyntaxTree tree, ProjectRules rules, Action<Rule, Problem> fail, CancellationToken cancellation) =>
    [
        .. FindingScan.Find(tree, rules, cancellation, fail)
            .Select(finding => $"{tree.FilePath}({tree.GetLineSpan(finding.Match.Squiggle, cancellation).StartLinePosition.Line + 1}): {finding.Rule.Id}"),
    ];

    private static TResult[] InOrder<T, TResult>(ImmutableArray<T> items, Func<T, TResult> each, CancellationToken cancellation)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = cancellation }, index => results[index] = each(items[index]));
        return results;
    }
}
