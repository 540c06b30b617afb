using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether the calls round a match still call what they called: another type of argument may choose another overload.</summary>
internal static class CallsAround
{
    /// <summary>The first call that would be another one, in words; null where there is none.</summary>
    public static async Task<string?> DoubtAsync(Document document, EditedDocument edited, IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        var (before, after) = (await ModelAsync(document, cancellation).ConfigureAwait(false), await ModelAsync(edited.Document, cancellation).ConfigureAwait(false));
        var root = await after.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var matches = rewrites.OrderBy(rewrite => rewrite.Edits[0].Span.Start)
            .SelectMany(rewrite => rewrite.Edits[0].Marks.Where(mark => mark.Kind == MarkKind.Result).Select(_ => rewrite.Finding.Match.Node)).ToList();
        if (matches.Count != edited.Results.Length) return null;
        return matches.Zip(edited.Results, (match, result) => Doubt(Calls(before, match, cancellation), Calls(after, root.FindNode(result), cancellation)))
            .FirstOrDefault(doubt => doubt != null);
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
