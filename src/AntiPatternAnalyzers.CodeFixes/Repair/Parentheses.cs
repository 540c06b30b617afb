using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Parentheses where the code would read as something else without them, and only there.</summary>
internal static class Parentheses
{
    private const string Kind = "parentheses";

    /// <summary>A filled-in template with parentheses round those of its holes that need them.</summary>
    public static ImmutableArray<SyntaxNode> Within(ImmutableArray<SyntaxNode> nodes, Reading reading, CSharpParseOptions options) =>
        AsMeant.Reads(nodes, reading, options) ? nodes : nodes.Select(node => Within(node, reading, options)).ToImmutableArray();

    /// <summary>An expression with parentheses round it if it needs them in the place of another.</summary>
    public static ExpressionSyntax At(ExpressionSyntax place, ExpressionSyntax written, CSharpParseOptions options)
    {
        var whole = Whole(place);
        if (whole == place || SyntaxFacts.IsInTypeOnlyContext(place)) return written;
        var changed = whole.ReplaceNode(place, written.WithTriviaFrom(place)).WithoutTrivia();
        return AsMeant.Reads(new[] { changed }, Reading.Expression, options) ? written : Round(written);
    }

    private static SyntaxNode Within(SyntaxNode node, Reading reading, CSharpParseOptions options)
    {
        var holes = Captured.In(node).OfType<ExpressionSyntax>().Where(hole => !IsClosed(hole)).ToList();
        var current = node.ReplaceNodes(holes, (_, hole) => Round(hole).WithAdditionalAnnotations(new SyntaxAnnotation(Kind)));
        for (var index = 0; index < holes.Count; index++)
        {
            var tried = current.GetAnnotatedNodes(Kind).OfType<ParenthesizedExpressionSyntax>().ElementAt(index);
            var bare = current.ReplaceNode(tried, tried.WithExpression(tried.Expression).Expression.WithTriviaFrom(tried));
            if (!AsMeant.Reads(new[] { bare }, reading, options)) continue;
            current = bare;
            holes.RemoveAt(index--);
        }

        return current;
    }

    /// <summary>An expression that can stand beside any operator: with parentheses round it unless it is closed by itself.</summary>
    public static ExpressionSyntax Closed(ExpressionSyntax expression) => IsClosed(expression) ? expression : Round(expression);

    private static ParenthesizedExpressionSyntax Round(ExpressionSyntax expression) =>
        SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithTriviaFrom(expression);

    /// <summary>The whole expression that a part of it could be read differently in.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax place)
    {
        var whole = place;
        for (SyntaxNode? at = place.Parent; at is ExpressionSyntax and not AnonymousFunctionExpressionSyntax or InterpolationSyntax; at = at.Parent)
        {
            if (at is ExpressionSyntax expression) whole = expression;
        }

        return whole;
    }

    private static bool IsClosed(ExpressionSyntax expression) => expression is
        SimpleNameSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or InvocationExpressionSyntax
        or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or TypeSyntax or InstanceExpressionSyntax;
}
