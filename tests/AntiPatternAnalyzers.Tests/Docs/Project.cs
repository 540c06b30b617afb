using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Rules;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>A project of one code file, with the implicit usings of the SDK and one learnings document.</summary>
internal static class Project
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The rules of a document, and its problems, in a project with this code.</summary>
    public static ProjectRules Rules(string document, string code = "") => Rules(document, Compile(code));

    /// <summary>The lines (counted from 0) at which the row with this ID finds something.</summary>
    public static int[] Lines(string document, string id, string code)
    {
        var compilation = Compile(code);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var tree = compilation.SyntaxTrees.Last();
        return FindingScan.Find(compilation.GetSemanticModel(tree), Rules(document, compilation), CancellationToken.None)
            .Where(finding => finding.Rule.Id == id)
            .Select(finding => tree.GetText().Lines.GetLineFromPosition(finding.Match.Squiggle.Start).LineNumber)
            .ToArray();
    }

    private static ProjectRules Rules(string document, Compilation compilation) => ProjectRules.Of(
        compilation, [("docs/LEARNINGS.md", SourceText.From(document))], new HelpLink("", "", FileLinks: false), CancellationToken.None);

    private static CSharpCompilation Compile(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code);
        var kind = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(Usings), tree], Net80.References.All, new CSharpCompilationOptions(kind, allowUnsafe: true));
    }
}
