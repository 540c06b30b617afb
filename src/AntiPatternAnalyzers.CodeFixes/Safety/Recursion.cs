using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether a member calls itself that did not: <c>!(a == b)</c> is how <c>!=</c> is written, and <c>a != b</c> there would never end.</summary>
internal static class Recursion
{
    private const string Itself = "the member would call itself";

    /// <summary>The rewrites after which the member round them calls itself.</summary>
    public static async Task<List<(Rewrite Rewrite, string Doubt)>> DoubtsAsync(Document document, EditedDocument edited, WrittenCode written, CancellationToken cancellation)
    {
        var before = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var after = (await edited.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        return written.Results
            .Where(result => IsIn(after, result.Node, cancellation) && !result.Rewrite.Finding.Match.Nodes.Any(node => IsIn(before, node, cancellation)))
            .Select(result => (result.Rewrite, Itself)).ToList();
    }

    private static bool IsIn(SemanticModel model, SyntaxNode code, CancellationToken cancellation)
    {
        var members = Round(model.GetEnclosingSymbol(code.SpanStart, cancellation)).ToImmutableHashSet(SymbolEqualityComparer.Default);
        return code.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Any(part => model.GetSymbolInfo(part, cancellation).Symbol is { } used && members.Contains(used.OriginalDefinition));
    }

    /// <summary>The functions that code is in, and the property of an accessor.</summary>
    private static IEnumerable<ISymbol> Round(ISymbol? symbol)
    {
        for (; symbol is IMethodSymbol method; symbol = method.ContainingSymbol)
        {
            yield return method.OriginalDefinition;
            if (method.AssociatedSymbol is IPropertySymbol property) yield return property.OriginalDefinition;
        }
    }
}
