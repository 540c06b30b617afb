using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The constant value of a pattern: a literal, a signed number, or the name of a constant that is no member of an enum.</summary>
internal static class PatternConstant
{
    public static Optional<object?> Of(BoundReading reading, SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.DefaultLiteralExpression) || literal.Token.Value is "..." => default,
        LiteralExpressionSyntax literal => new Optional<object?>(literal.Token.Value),
        PrefixUnaryExpressionSyntax sign => Signed(sign, Of(reading, sign.Operand)),
        ParenthesizedExpressionSyntax parenthesized => Of(reading, parenthesized.Expression),
        _ => Named(reading.Names[node]),
    };

    private static Optional<object?> Signed(PrefixUnaryExpressionSyntax sign, Optional<object?> number) => (sign.Kind(), number.Value) switch
    {
        (SyntaxKind.UnaryPlusExpression, not null) => number,
        (SyntaxKind.UnaryMinusExpression, float value) => new Optional<object?>(-value),
        (SyntaxKind.UnaryMinusExpression, double value) => new Optional<object?>(-value),
        (SyntaxKind.UnaryMinusExpression, int or uint or long or ulong or decimal) => new Optional<object?>(-Convert.ToDecimal(number.Value, null)),
        _ => default,
    };

    private static Optional<object?> Named(ImmutableArray<ISymbol> symbols) =>
        symbols.Length == 1 && symbols[0] is IFieldSymbol { HasConstantValue: true, ContainingType.TypeKind: not TypeKind.Enum } constant
            ? new Optional<object?>(constant.ConstantValue)
            : default;
}
