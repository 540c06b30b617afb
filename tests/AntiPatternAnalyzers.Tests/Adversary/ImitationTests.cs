using AntiPatternAnalyzers.Analysis;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>Another assembly has a type of the very same full name, behind an alias.</summary>
public class ImitationTests
{
    private const string Code = """
        extern alias imitation;
        class C
        {
            object a = new System.Net.Http.HttpClient();
            object b = new imitation::System.Net.Http.HttpClient();
            object c = imitation::System.DateTime.Now;
            object d = System.DateTime.Now;
        }
        """;

    [Fact]
    public void An_imitation_is_not_the_type_that_the_row_names()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var imitation = CSharpCompilation.Create(
            "Imitation",
            [CSharpSyntaxTree.ParseText("namespace System { public class DateTime { public static int Now; } } namespace System.Net.Http { public class HttpClient { } }")],
            Net80.References.All,
            options).ToMetadataReference(["imitation"]);
        var compilation = CSharpCompilation.Create("Code", [CSharpSyntaxTree.ParseText(Code)], [.. Net80.References.All, imitation], options);
        var rules = Document.Bind(Corpus.Learnings.Replace("is `Order`", "is `Version`").Replace("Journal.Write", "Console.Write"), compilation);

        Corpus.AssertNone(Corpus.Errors(compilation));
        var found = FindingScan.Find(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), rules, CancellationToken.None);
        Assert.Equal(["new System.Net.Http.HttpClient()", "System.DateTime.Now"], found.Select(finding => finding.Match.Node.ToString()));
    }
}
