using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>Holds a row to its examples: compiles each, looks with the real rules, and says where the two differ.</summary>
/// <param name="references">What examples are compiled against.</param>
internal sealed class ExampleRunner(IEnumerable<MetadataReference> references)
{
    /// <summary>What is looked at, in this order; the first that fails ends it, since the rest would follow from it.</summary>
    private static readonly ImmutableArray<ExampleCheck> Checks = [new CompilesCheck(), new RuleCheck(), new FlagsCheck()];

    private readonly ImmutableArray<MetadataReference> _references = [.. references];

    public ImmutableArray<ExampleFailure> Run(Example example, CancellationToken cancellation = default)
    {
        var code = ExampleCode.Of(PathOf(example), example.Fence.Code.Text, _references);
        var links = new HelpLink("", "", FileLinks: false);
        var rules = ProjectRules.Of(code.Compilation, [(example.Document.Path, example.Document.Text)], links, cancellation);
        var run = new ExampleRun(example, code, rules, cancellation);
        return Checks.Select(check => check.Failures(run).ToImmutableArray()).FirstOrDefault(failures => !failures.IsEmpty, []);
    }

    /// <summary>An example may begin with a comment that names its file, for rows with a scope: <c>// src/Orders/Order.cs</c>.</summary>
    private static string PathOf(Example example)
    {
        var first = example.Fence.Code.Text.Split('\n')[0].Trim();
        var named = first.StartsWith("// ", StringComparison.Ordinal) && first.EndsWith(".cs", StringComparison.Ordinal) ? first[3..] : "Example.cs";
        return DocumentPath.Combine(DocumentPath.FolderOf(example.Document.Path), named);
    }
}
