using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The elements of an array or collection that is written where a <c>params</c> parameter would make one.</summary>
internal static class ParamsElements
{
    /// <summary>The elements; null where the code writes none, or spreads another collection among them.</summary>
    public static IEnumerable<SyntaxNode>? Of(SyntaxNode value) => value switch
    {
        ImplicitArrayCreationExpressionSyntax created => created.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer, Type.RankSpecifiers.Count: 1 } => initializer.Expressions,
        _ when value.IsKind(NewerKind.CollectionExpression) && value.ChildNodes().All(element => element.IsKind(NewerKind.ExpressionElement)) => value.ChildNodes().Select(element => element.ChildNodes().First()),
        _ => null,
    };

    /// <summary>Whether an argument may be one, by its looks.</summary>
    public static bool MayBe(ExpressionSyntax value) =>
        value is ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax { Initializer: not null } || value.IsKind(NewerKind.CollectionExpression);
}
