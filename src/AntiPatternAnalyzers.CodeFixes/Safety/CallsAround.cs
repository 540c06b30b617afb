using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether the calls round a match still call what they called: another type of argument may choose another overload.</summary>
internal static class CallsAround
{
    /// <summary>The rewrites that would have others called, each with the call in words.</summary>
    public static async Task<List<(Rewrite Rewrite, string Doubt)>> DoubtsAsync(Document document, EditedDocument edited, WrittenCode written, CancellationToken cancellation)
    {
        var (before, after) = (await ModelAsync(document, cancellation).ConfigureAwait(false), await ModelAsync(edited.Document, cancellation).ConfigureAwait(false));
        return written.Results
            .Select(result => (result.Rewrite, Doubt: Doubt(Calls(before, result.Rewrite.Finding.Match.Node, cancellation), Calls(after, result.Node, cancellation))))
            .Where(found => found.Doubt != null).Select(found => (found.Rewrite, found.Doubt!)).ToList();
    }

    private static string? Doubt(IEnumerable<ISymbol?> before, IEnumerable<ISymbol?> after) => before
        .Zip(after, (was, now) => was == null || now == null || Text(was) == Text(now) ? null : $"another overload would be called: {Text(now)}")
        .FirstOrDefault(doubt => doubt != null);

    private static string Text(ISymbol called) => called.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static IEnumerable<ISymbol?> Calls(SemanticModel model, SyntaxNode place, CancellationToken cancellation) => place.Ancestors()
        .TakeWhile(node => node is not MemberDeclarationSyntax)
        .Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax)
        .Select(call => model.GetSymbolInfo(call, cancellation).Symbol);

    private static async Task<SemanticModel> ModelAsync(Document document, CancellationToken cancellation) =>
        (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
}
