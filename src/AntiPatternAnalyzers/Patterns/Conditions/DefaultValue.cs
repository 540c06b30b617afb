using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>Whether code is the default of a type: <c>default</c>, null, zero, false, or a struct made of nothing.</summary>
internal static class DefaultValue
{
    /// <summary>Whether null is the default of a type.</summary>
    public static bool IsNullOf(ITypeSymbol type) => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether code is the default of a type; null where the compiler does not know.</summary>
    public static bool? IsOf(ITypeSymbol? type, SyntaxNode? code, MatchScope scope)
    {
        if (type is null or { TypeKind: TypeKind.Error } || code is not ExpressionSyntax) return null;
        var constant = scope.ConstantOf(code);
        if (constant.HasValue) return IsNullOf(type) ? constant.Value == null : IsZero(constant.Value);
        return DefaultOf.Type(code, scope) is { } own && SymbolEqualityComparer.Default.Equals(own, type);
    }

    private static bool IsZero(object? value) => value is false or '\0' || ConstantValue.Compare(value, 0) == 0;
}
