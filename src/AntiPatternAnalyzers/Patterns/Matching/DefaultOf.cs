using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Code that is the default of a type: <c>default</c>, <c>default(T)</c>, and a struct made by a constructor that nobody wrote.</summary>
internal static class DefaultOf
{
    /// <summary>Whether code may be one, by its looks.</summary>
    public static bool MayBe(SyntaxNode code) => IsSpelled(code) || IsMadeOfNothing(code);

    /// <summary>Whether code says <c>default</c> itself.</summary>
    public static bool IsSpelled(SyntaxNode? code) => code is DefaultExpressionSyntax || code is LiteralExpressionSyntax && code.IsKind(SyntaxKind.DefaultLiteralExpression);

    /// <summary>The type that code is the default of; null where it is none.</summary>
    public static ITypeSymbol? Type(SyntaxNode code, MatchScope scope) =>
        IsSpelled(code) || IsMadeOfNothing(code) && IsPlainStruct(scope.SymbolOf(code)) ? scope.Model.GetTypeInfo(code, scope.Cancellation).Type : null;

    /// <summary>Whether code is the default of the type that it converts to: that of <c>int</c> is none of <c>int?</c>.</summary>
    public static bool IsConverted(SyntaxNode code, MatchScope scope) =>
        Type(code, scope) is { } type && SymbolEqualityComparer.Default.Equals(type, scope.Model.GetTypeInfo(code, scope.Cancellation).ConvertedType);

    private static bool IsMadeOfNothing(SyntaxNode code) =>
        code is BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } };

    private static bool IsPlainStruct(ISymbol? constructor) =>
        constructor is IMethodSymbol { IsImplicitlyDeclared: true, ContainingType.IsValueType: true, Parameters.IsEmpty: true };
}
