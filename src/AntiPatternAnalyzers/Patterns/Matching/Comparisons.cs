using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The comparison operators, the other way round and turned into their opposites.</summary>
internal static class Comparisons
{
    public static bool Is(SyntaxKind kind) => Mirror(kind) != SyntaxKind.None;

    /// <summary>The operator with its sides exchanged; none where it is no comparison.</summary>
    public static SyntaxKind Mirror(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => comparison,
        SyntaxKind.LessThanExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.LessThanOrEqualExpression,
        _ => SyntaxKind.None,
    };

    /// <summary>The operator that holds where this one does not; none where it is no comparison.</summary>
    public static SyntaxKind Opposite(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.EqualsExpression => SyntaxKind.NotEqualsExpression,
        SyntaxKind.NotEqualsExpression => SyntaxKind.EqualsExpression,
        SyntaxKind.LessThanExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.LessThanOrEqualExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.LessThanExpression,
        _ => SyntaxKind.None,
    };
}
