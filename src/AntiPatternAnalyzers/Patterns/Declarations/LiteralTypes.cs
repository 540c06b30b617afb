using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The types of literals.</summary>
internal static class LiteralTypes
{
    /// <summary>The type; null for <c>null</c>, <c>default</c> and what is no text, character, truth or number.</summary>
    public static ITypeSymbol? Of(LiteralExpressionSyntax literal, Compilation compilation) =>
        Special(literal) is var type and not SpecialType.None ? compilation.GetSpecialType(type) : null;

    private static SpecialType Special(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => SpecialType.System_String,
        SyntaxKind.CharacterLiteralExpression => SpecialType.System_Char,
        SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression => SpecialType.System_Boolean,
        SyntaxKind.NumericLiteralExpression => Number(literal.Token.Value),
        _ => SpecialType.None,
    };

    private static SpecialType Number(object? value) => value switch
    {
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        float => SpecialType.System_Single,
        double => SpecialType.System_Double,
        decimal => SpecialType.System_Decimal,
        _ => SpecialType.None,
    };
}
