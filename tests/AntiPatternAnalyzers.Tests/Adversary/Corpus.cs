using System.Reflection;
using AntiPatternAnalyzers.Analysis;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>The learnings document and the files of code that stand beside it.</summary>
internal static class Corpus
{
    private const string Prefix = "AntiPatternAnalyzers.Tests.Adversary.";

    private static readonly Assembly Home = typeof(Corpus).Assembly;

    private static readonly Lazy<MetadataReference> Elsewhere = new(CompileElsewhere);

    public static string Learnings { get; } = Read(Prefix + "LEARNINGS.md");

    public static ImmutableArray<CorpusFile> Spellings { get; } = Files("Spellings.");

    public static ImmutableArray<CorpusFile> LookAlikes { get; } = Files("LookAlikes.");

    public static CorpusFile Broken { get; } = Files("Broken").Single();

    public static CorpusFile Shop { get; } = Files("Shop.Shop").Single();

    /// <summary>The files that are old enough for a version of C#, in one project of that version.</summary>
    public static CSharpCompilation Compile(IEnumerable<CorpusFile> files, LanguageVersion version = LanguageVersion.Preview)
    {
        var options = new CSharpParseOptions(version);
        var trees = files.Append(Shop).Where(file => file.Version <= version).Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Name)).ToList();
        var isProgram = trees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("Corpus", trees, Net80.References.All.Append(Elsewhere.Value), new CSharpCompilationOptions(kind, allowUnsafe: true));
    }

    public static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>What the rows find in every file of a compilation that has a name among <paramref name="files"/>.</summary>
    public static ImmutableArray<Spot> Find(CSharpCompilation compilation, IEnumerable<CorpusFile> files)
    {
        var rules = Document.Bind(Learnings, compilation);
        AssertNone(rules.Problems.Select(found => found.Problem.Message));
        return files.SelectMany(file => Find(compilation, file, rules)).ToImmutableArray();
    }

    /// <summary>Fails with all of the lines where there are any.</summary>
    public static void AssertNone(IEnumerable<object> lines)
    {
        var text = string.Join("\n", lines);
        if (text.Length > 0) Assert.Fail(text);
    }

    private static IEnumerable<Spot> Find(CSharpCompilation compilation, CorpusFile file, ProjectRules rules)
    {
        if (compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == file.Name) is not { } tree) return [];
        var failures = new List<string>();
        var found = FindingScan.Find(compilation.GetSemanticModel(tree), rules, CancellationToken.None, (rule, problem) => failures.Add($"{rule.Id}: {problem.Message}")).ToList();
        AssertNone(failures);
        return found.Select(finding => Spot.At(file, tree.GetLineSpan(finding.Match.Squiggle).StartLinePosition.Line, finding.Rule.Id));
    }

    private static MetadataReference CompileElsewhere()
    {
        var tree = CSharpSyntaxTree.ParseText(Files("Shop.Elsewhere").Single().Text);
        var compilation = CSharpCompilation.Create("Elsewhere", [tree], Net80.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static ImmutableArray<CorpusFile> Files(string start) =>
        [.. Home.GetManifestResourceNames().Where(name => name.StartsWith(Prefix + start)).Order().Select(name => new CorpusFile(name[Prefix.Length..], Read(name)))];

    private static string Read(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
