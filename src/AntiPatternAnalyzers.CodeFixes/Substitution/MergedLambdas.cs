using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary>A template that puts the bodies of two lambdas into one: the parameters of the second take the names of the first.</summary>
internal static class MergedLambdas
{
    /// <summary>Where the held code uses parameters of lambdas that are not held with it, by their place in the list.</summary>
    public static ILookup<int, ExpressionSyntax> Uses(Match match, DocumentFindings document)
    {
        var held = match.Bindings.Names.SelectMany(name => match.Bindings[name]!.Nodes).Distinct().ToList();
        return held.SelectMany(code => code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>(), (code, name) => (code, name, Symbol: Parameter(name, match, document)))
            .Where(use => use.Symbol != null && !use.code.Span.Contains(use.Symbol.Locations[0].SourceSpan))
            .ToLookup(use => use.Symbol!.Ordinal, use => (ExpressionSyntax)use.name);
    }

    /// <summary>The uses within captured code that the lambda round it in the template names differently.</summary>
    public static IEnumerable<(ExpressionSyntax Use, ExpressionSyntax Name)> Renamed(SyntaxNode captured, ILookup<int, ExpressionSyntax> uses)
    {
        var parameters = captured.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Select(LambdaParameters.Of).FirstOrDefault();
        return uses.Where(group => group.Key < parameters?.Count)
            .SelectMany(group => group, (group, use) => (use, name: parameters![group.Key].Identifier))
            .Where(renamed => Captured.SpanOf(captured).Contains(renamed.use.Span) && renamed.use.ToString() != renamed.name.Text)
            .Select(renamed => (renamed.use, (ExpressionSyntax)SyntaxFactory.IdentifierName(renamed.name.WithoutTrivia())));
    }

    private static IParameterSymbol? Parameter(IdentifierNameSyntax name, Match match, DocumentFindings document) =>
        document.Model.GetSymbolInfo(name, document.Cancellation).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter
        && match.Nodes.Any(node => node.Span.Contains(parameter.Locations[0].SourceSpan)) ? parameter : null;
}
