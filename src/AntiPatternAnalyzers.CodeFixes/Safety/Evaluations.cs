using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Whether code that does something when it is evaluated is evaluated as often, and in the same order, as before.</summary>
internal static class Evaluations
{
    /// <summary>The doubt that another order of the same code would settle.</summary>
    public const string Order = "the order of evaluation changes";

    /// <summary>What would be different, in words; null where nothing.</summary>
    public static string? Doubt(Finding finding, PatternReading template)
    {
        var match = finding.Match;
        var own = finding.Case.Syntax.Patterns.SelectMany(span => finding.Rule.Patterns[span]?.Holes ?? ImmutableArray<Hole>.Empty).Select(hole => hole.Name).ToImmutableHashSet();
        var written = template.Nodes.SelectMany(node => node.DescendantTokens()).Select(Hole.Of).OfType<Hole>().Select(hole => hole.Name).ToList();
        var impure = match.Bindings.Names.Distinct()
            .Where(name => (name[0] == '.' || own.Contains(name)) && match.Bindings[name]!.Nodes.Any(DoesSomething) && match.Nodes.Any(node => node.Span.Contains(match.Bindings[name]!.Nodes[0].Span)))
            .OrderBy(name => match.Bindings[name]!.Nodes[0].SpanStart)
            .ToList();
        foreach (var name in impure.Where(name => name[0] != '.'))
        {
            var times = written.Count(hole => hole == name);
            if (times > 1) return $"'{match.Bindings[name]!.Text}' is evaluated more than once";
            if (times == 0) return $"'{match.Bindings[name]!.Text}' is no longer evaluated";
        }

        var order = written.Where(impure.Contains).ToList();
        return order.SequenceEqual(impure.Where(order.Contains)) ? null : Order;
    }

    private static bool DoesSomething(SyntaxNode code) =>
        code is ExpressionSyntax or ArgumentSyntax && code.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax).Any(IsEffect);

    private static bool IsEffect(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when NameOf.IsSpelled(call) => false,
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax => true,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression)
            || node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PostDecrementExpression),
        _ => false,
    };
}
