using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>Parentheses round the values of the corpus, wherever the code means the same with them.</summary>
internal static class Parenthesizing
{
    /// <summary>The values that stand on lines which compile with parentheses round all of their values.</summary>
    public static ImmutableArray<(SyntaxTree Tree, TextSpan Span)> Safe()
    {
        var all = Rewriting.Original.SyntaxTrees.SelectMany(tree => Values(Rewriting.Original.GetSemanticModel(tree)), (tree, value) => (tree, value.Span)).ToList();
        while (true)
        {
            var wrapped = Rewriting.Original.SyntaxTrees.Aggregate(Rewriting.Original, (compilation, tree) => compilation.ReplaceSyntaxTree(tree, Wrapped(tree, all)));
            var errors = Corpus.Errors(wrapped).Select(error => error.Location.GetLineSpan()).Select(span => (span.Path, span.StartLinePosition.Line)).ToHashSet();
            if (errors.Count == 0) return [.. all];
            if (all.RemoveAll(place => errors.Contains((place.tree.FilePath, place.tree.GetLineSpan(place.Span).StartLinePosition.Line))) == 0)
            {
                Corpus.AssertNone(errors.Select(error => (object)error));
            }
        }
    }

    public static IEnumerable<TextChange> Changes(IEnumerable<TextSpan> spans) => spans
        .SelectMany(span => new[] { (At: span.Start, Text: "("), (At: span.End, Text: ")") })
        .GroupBy(insertion => insertion.At, insertion => insertion.Text)
        .Select(group => new TextChange(new TextSpan(group.Key, 0), string.Concat(group.OrderDescending())));

    private static SyntaxTree Wrapped(SyntaxTree tree, IEnumerable<(SyntaxTree Tree, TextSpan Span)> places) =>
        tree.WithChangedText(tree.GetText().WithChanges(Changes(places.Where(place => place.Tree == tree).Select(place => place.Span))));

    private static IEnumerable<ExpressionSyntax> Values(SemanticModel model) =>
        model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(node => IsPlace(node) && IsValue(node, model)).DistinctBy(node => node.Span);

    private static bool IsPlace(ExpressionSyntax node) => node.Parent switch
    {
        ExpressionStatementSyntax or NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax => false,
        MemberAccessExpressionSyntax access => access.Expression == node,
        AssignmentExpressionSyntax assignment => assignment.Right == node,
        ForStatementSyntax loop => loop.Condition == node,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => false,
        MemberBindingExpressionSyntax or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } => false,
        _ => !node.Ancestors().Any(ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }),
    };

    private static bool IsValue(ExpressionSyntax node, SemanticModel model)
    {
        if (node is InitializerExpressionSyntax or DeclarationExpressionSyntax or BaseExpressionSyntax or AssignmentExpressionSyntax) return false;
        if (node is TypeSyntax and not IdentifierNameSyntax || BeginsInChain(node)) return false;
        var symbol = model.GetSymbolInfo(node).Symbol;
        return symbol is not INamespaceOrTypeSymbol && (symbol is not IMethodSymbol || node is not SimpleNameSyntax and not MemberAccessExpressionSyntax)
            && (node is not IdentifierNameSyntax || symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or IRangeVariableSymbol);
    }

    /// <summary>Whether the node begins with a <c>.X</c> whose receiver stands before a <c>?</c>.</summary>
    private static bool BeginsInChain(ExpressionSyntax node) =>
        node.GetFirstToken().Parent is MemberBindingExpressionSyntax or BracketedArgumentListSyntax { Parent: ElementBindingExpressionSyntax };
}
