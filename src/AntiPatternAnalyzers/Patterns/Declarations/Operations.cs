using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What an operation gives whose operands are of one of the language's own types, for which nobody declares operators.</summary>
internal static class Operations
{
    /// <summary>The type of the result; null where it hangs on conversions, or on operators that a type declares.</summary>
    public static ITypeSymbol? Result(SyntaxKind operation, ITypeSymbol? left, ITypeSymbol? right, Compilation compilation)
    {
        if (left == null || right == null) return null;
        if (operation == SyntaxKind.AddExpression && IsText(left, right)) return compilation.GetSpecialType(SpecialType.System_String);
        if (left.SpecialType != right.SpecialType) return null;
        return operation switch
        {
            SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => left.SpecialType == SpecialType.System_Boolean ? left : null,
            SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => IsNumber(left) || left.SpecialType is SpecialType.System_String or SpecialType.System_Boolean ? Truth(compilation) : null,
            SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => IsNumber(left) ? Truth(compilation) : null,
            SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => IsNumber(left) ? left : null,
            _ => null,
        };
    }

    /// <summary>Whether an operation has two operands that are values.</summary>
    public static bool Are(SyntaxKind operation) => operation is not (SyntaxKind.IsExpression or SyntaxKind.AsExpression);

    private static ITypeSymbol Truth(Compilation compilation) => compilation.GetSpecialType(SpecialType.System_Boolean);

    /// <summary>Whether two values that are added are put together to a text.</summary>
    private static bool IsText(ITypeSymbol left, ITypeSymbol right) =>
        left.SpecialType == SpecialType.System_String && IsPlain(right) || right.SpecialType == SpecialType.System_String && IsPlain(left);

    private static bool IsPlain(ITypeSymbol type) =>
        IsNumber(type) || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char;

    /// <summary>Whether operations on two of the type give the type itself; smaller numbers give <c>int</c>.</summary>
    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;
}
