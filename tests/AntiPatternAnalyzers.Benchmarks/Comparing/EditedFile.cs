using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>A file before and after somebody typed one character inside the body of a method.</summary>
internal sealed record EditedFile(SyntaxTree Before, SyntaxTree After)
{
    /// <summary>Every so many files of those that have a method with statements.</summary>
    public static IEnumerable<EditedFile> Of(Compilation compilation, int every) => compilation.SyntaxTrees
        .Where(tree => File.Exists(tree.FilePath) && !tree.FilePath.Contains("/obj/", StringComparison.Ordinal))
        .Select(Edit).OfType<EditedFile>()
        .Where((_, number) => number % every == 0);

    private static EditedFile? Edit(SyntaxTree tree)
    {
        var bodies = tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Select(method => method.Body).OfType<BlockSyntax>().Where(body => body.Statements.Count > 0).ToList();
        if (bodies.Count == 0) return null;
        var place = bodies[bodies.Count / 2].Statements[0].SpanStart;
        return new(tree, (CSharpSyntaxTree)tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(place, 0), " "))));
    }
}
