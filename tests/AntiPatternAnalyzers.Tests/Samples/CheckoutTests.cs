using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Verification;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Basic.Reference.Assemblies;

namespace AntiPatternAnalyzers.Tests.Samples;

/// <summary>The sample shop: its rows find what <c>Checkout.expected.md</c> lists, and nothing else.</summary>
public class CheckoutTests
{
    private const string Folder = "samples/Checkout";

    private static readonly Lazy<ImmutableDictionary<string, string>> Files = new(() => Directory
        .EnumerateFiles(Repository.PathOf(Folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathOf(Folder), file).Replace('\\', '/'))
        .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
        .ToImmutableDictionary(path => path, path => File.ReadAllText(Repository.PathOf($"{Folder}/{path}"))));

    private static readonly string[] Expected =
        File.ReadAllLines(Repository.PathOf("tests/AntiPatternAnalyzers.Tests/Samples/Checkout.expected.md"));

    [Fact]
    public void The_sample_compiles() => Assert.Empty(Compile().GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void The_rows_find_what_is_listed_and_nothing_else() => Assert.Equal(Listed("Flagged"), Findings());

    [Fact]
    public void The_look_alikes_stand_where_the_list_says_and_are_left_alone()
    {
        var lookAlikes = Listed("Look-alikes").ToList();
        Assert.True(lookAlikes.Count >= 30, "The list has lost its look-alikes.");
        Assert.Empty(lookAlikes.GroupBy(entry => entry[..6]).SelectMany(entries => entries.Except(Lines(entries.Key))));
        Assert.Empty(lookAlikes.Intersect(Findings()));
    }

    [Fact]
    public void The_document_has_no_problem() => Assert.Empty(Rules(Compile()).Problems.Select(found => $"{found.Problem.Kind.Id}: {found.Problem.Message}"));

    private static Compilation Compile() => Code.Compile([.. Files.Value.Select(file => ($"/shop/{file.Key}", file.Value))])
        .WithReferences(Net100.References.All)
        .WithOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static ProjectRules Rules(Compilation compilation) => ProjectRules.Of(
        compilation,
        [("/shop/LEARNINGS.md", SourceText.From(File.ReadAllText(Repository.PathOf($"{Folder}/LEARNINGS.md"))))],
        new HelpLink("", "", FileLinks: false),
        CancellationToken.None);

    /// <summary>What is found, as the list writes it: <c>AP0001 -> Baskets/Basket.cs:12  `the line`</c>.</summary>
    private static IEnumerable<string> Findings()
    {
        var compilation = Compile();
        var rules = Rules(compilation);
        return compilation.SyntaxTrees
            .SelectMany(tree => FindingScan.Find(compilation.GetSemanticModel(tree), rules, CancellationToken.None), (tree, finding) => Entry(tree, finding))
            .Order(StringComparer.Ordinal);
    }

    private static string Entry(SyntaxTree tree, Finding finding)
    {
        var line = tree.GetText().Lines.GetLineFromPosition(finding.Match.Squiggle.Start);
        return $"{finding.Rule.Id} -> {tree.FilePath["/shop/".Length..]}:{line.LineNumber + 1}  `{line.ToString().Trim()}`";
    }

    /// <summary>The entries below a heading, without their remarks.</summary>
    private static IEnumerable<string> Listed(string heading) => Expected
        .SkipWhile(line => !line.StartsWith($"## {heading}", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => Regex.Match(line, @"^- (?<entry>AP\d{4} -> [^:]+:\d+  `[^`]*`)"))
        .Where(entry => entry.Success)
        .Select(entry => entry.Groups["entry"].Value)
        .Order(StringComparer.Ordinal);

    /// <summary>Every line of the shop, as an entry of that ID.</summary>
    private static IEnumerable<string> Lines(string id) => Files.Value.SelectMany(file => file.Value.Split('\n'), (file, line) => (file, line))
        .GroupBy(pair => pair.file.Key)
        .SelectMany(lines => lines.Select((pair, index) => $"{id} -> {lines.Key}:{index + 1}  `{pair.line.Trim()}`"));
}
