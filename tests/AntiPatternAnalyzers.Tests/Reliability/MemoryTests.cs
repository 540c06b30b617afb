using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Tests.Analysis;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>A long day in an editor: what was edited away is let go of, compilation and document alike.</summary>
[Collection(nameof(Alone))]
public class MemoryTests
{
    private const int Edits = 1000;

    /// <summary>What a host itself may keep of the last edits, and no more.</summary>
    private const int MostKept = 5;

    /// <summary>Far less than a compilation for each edit, which would be hundreds of megabytes.</summary>
    private const long MostGrowth = 20_000_000;

    [Fact]
    public void No_compilation_outlives_its_edit_of_the_code() => AssertFlat(number => (Row("`$task.Result` where `$task` is a task"), $"class C {{ int M{number}(Task<int> t) => t.Result; }}"));

    [Fact]
    public void No_compilation_outlives_an_edit_of_the_document() => AssertFlat(number => (Row($"`$task.Result` where `$task` is a task") + $"\n<!-- {number} -->\n", "class C { int M(Task<int> t) => t.Result; }"));

    private static string Row(string cell) => Document.OfCell(cell);

    private static void AssertFlat(Func<int, (string Document, string Code)> edit)
    {
        var compilation = Code.Compile(("/repo/Code.cs", "class C { }"));
        for (var number = 0; number < 50; number++) Analyze(ref compilation, edit(number));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = Enumerable.Range(50, Edits).Select(number => Analyze(ref compilation, edit(number))).ToList();
        compilation = null!;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.InRange(kept.Count(reference => reference.IsAlive), 0, MostKept);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostGrowth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Analyze(ref CSharpCompilation compilation, (string Document, string Code) edit)
    {
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(edit.Code, Code.Options, "/repo/Code.cs"));
        var options = new AnalyzerOptions([new DocumentText("/repo/LEARNINGS.md", edit.Document)], new BuildOptions(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty));
        var found = compilation.WithAnalyzers([new LearningsAnalyzer(), new DocumentAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Equal(["AP0001"], found.Select(diagnostic => diagnostic.Id));
        return new WeakReference(compilation);
    }
}
