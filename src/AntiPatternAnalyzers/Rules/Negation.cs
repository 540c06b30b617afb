using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules;

/// <summary>The negation of an expression with holes, in its shortest form and with a <c>!</c> before it.</summary>
internal static class Negation
{
    /// <summary>The opposite comparison, <c>is not</c>, or the expression without its <c>!</c>; else the expression with one before it. Null for what is no expression.</summary>
    public static string? Shortest(Pattern pattern) => AsExpression(pattern)?.Nodes[0] is ExpressionSyntax expression ? Flipped(pattern, expression) ?? Denied(pattern) : null;

    /// <summary>The expression with a <c>!</c> before it, in parentheses where it needs them; null for what is no expression.</summary>
    public static string? Denied(Pattern pattern) => AsExpression(pattern)?.Nodes[0] switch
    {
        null => null,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax
            or AwaitExpressionSyntax or ElementAccessExpressionSyntax or SimpleNameSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax => $"!{pattern.Text.Trim()}",
        _ => $"!({pattern.Text.Trim()})",
    };

    /// <summary>Whether the shortest form is the other comparison of two values in an order: <c>&gt;=</c> for <c>&lt;</c>.</summary>
    public static bool TurnsOrder(Pattern pattern) => AsExpression(pattern)?.Nodes[0] is BinaryExpressionSyntax comparison && IsOrder(comparison) && !IsNothingSomewhere(comparison);

    /// <summary>Whether an expression asks which of two values comes first.</summary>
    public static bool IsOrder(SyntaxNode comparison) => comparison.Kind() is
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static PatternReading? AsExpression(Pattern pattern) =>
        pattern.Readings.FirstOrDefault(reading => reading.Nodes[0] is ExpressionSyntax);

    private static string? Flipped(Pattern pattern, ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax comparison when IsOrder(comparison) && IsNothingSomewhere(comparison) => null,
        BinaryExpressionSyntax comparison when Opposite(comparison.Kind()) is { } opposite => Replace(pattern, comparison.OperatorToken.Span, opposite),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => Replace(pattern, test.OperatorToken.Span, "is not"),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { OperatorToken: var not, Pattern: var tested } } =>
            Replace(pattern, TextSpan.FromBounds(not.SpanStart, tested.SpanStart), ""),
        IsPatternExpressionSyntax { Pattern: BinaryPatternSyntax both } test =>
            Replace(pattern, TextSpan.FromBounds(test.IsKeyword.SpanStart, both.Span.End), $"is not ({Text(pattern, both)})"),
        IsPatternExpressionSyntax test => Replace(pattern, test.IsKeyword.Span, "is not"),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } denied => Bare(pattern, denied.Operand),
        _ => null,
    };

    private static string Bare(Pattern pattern, ExpressionSyntax operand)
    {
        while (operand is ParenthesizedExpressionSyntax parenthesized) operand = parenthesized.Expression;
        return Text(pattern, operand);
    }

    private static string Text(Pattern pattern, SyntaxNode part)
    {
        var span = AsExpression(pattern)!.ToPattern(part.Span);
        return pattern.Text.Substring(span.Start, span.Length);
    }

    /// <summary>Whether a comparison is neither less nor more where an operand is nothing: then its opposite is not the other comparison.</summary>
    private static bool IsNothingSomewhere(BinaryExpressionSyntax comparison) => comparison.Left is ConditionalAccessExpressionSyntax || comparison.Right is ConditionalAccessExpressionSyntax;

    private static string Replace(Pattern pattern, TextSpan place, string text)
    {
        var span = AsExpression(pattern)!.ToPattern(place);
        return pattern.Text.Substring(0, span.Start) + text + pattern.Text.Substring(span.End);
    }

    private static string? Opposite(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.EqualsExpression => "!=",
        SyntaxKind.NotEqualsExpression => "==",
        SyntaxKind.LessThanExpression => ">=",
        SyntaxKind.LessThanOrEqualExpression => ">",
        SyntaxKind.GreaterThanExpression => "<=",
        SyntaxKind.GreaterThanOrEqualExpression => "<",
        _ => null,
    };
}
