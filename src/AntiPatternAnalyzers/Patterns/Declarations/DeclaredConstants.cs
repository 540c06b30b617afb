using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The constant value of an expression, where its looks and the declaration of what it names tell; the same as the compiler's.</summary>
internal sealed class DeclaredConstants
{
    private readonly DeclaredTypes _declared;

    public DeclaredConstants(DeclaredTypes declared) => _declared = declared;

    /// <summary>Whether it is known, and the value where there is one.</summary>
    public bool TryGet(SyntaxNode code, out Optional<object?> value)
    {
        value = default;
        if (code is LiteralExpressionSyntax literal) return IsValue(literal, out value);
        if (code is IdentifierNameSyntax or MemberAccessExpressionSyntax) return _declared.SymbolOf(code) is { } symbol && IsValue(symbol, out value);
        return IsNever(code);
    }

    /// <summary>Code that is no constant, whatever stands in it.</summary>
    private static bool IsNever(SyntaxNode code) => code switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => false,
        InvocationExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        AnonymousFunctionExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or ThisExpressionSyntax => true,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or QueryExpressionSyntax or TypeOfExpressionSyntax => true,
        _ => false,
    };

    private static bool IsValue(LiteralExpressionSyntax literal, out Optional<object?> value)
    {
        value = new Optional<object?>(literal.Token.Value);
        return literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.CharacterLiteralExpression or SyntaxKind.NumericLiteralExpression
            or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression;
    }

    private static bool IsValue(ISymbol symbol, out Optional<object?> value)
    {
        value = symbol switch
        {
            ILocalSymbol { HasConstantValue: true } local => new Optional<object?>(local.ConstantValue),
            IFieldSymbol { HasConstantValue: true } field => new Optional<object?>(field.ConstantValue),
            _ => default,
        };
        return true;
    }
}
