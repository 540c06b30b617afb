using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The symbol that a condition speaks of.</summary>
internal static class SubjectSymbol
{
    /// <summary>What the code names, calls, creates or declares; null where it does none of these, or the compiler is not sure.</summary>
    public static ISymbol? Of(Binding subject, MatchScope scope)
    {
        if (subject.Type != null) return Sure(subject.Type);
        return Subject.Code(subject) is { } code ? Sure(Of(code, scope)) : null;
    }

    /// <summary>Whether the code is known to name nothing: a literal, an operation.</summary>
    public static bool IsNone(Binding subject, MatchScope scope) =>
        Of(subject, scope) == null && (Subject.Code(subject) is not ExpressionSyntax || SubjectType.Known(subject, scope) != null);

    /// <summary>The same for code.</summary>
    public static ISymbol? Of(SyntaxNode code, MatchScope scope) => code switch
    {
        AttributeSyntax attribute => scope.TypeOf(attribute),
        ConditionalAccessExpressionSyntax access => Of(access.WhenNotNull, scope),
        _ when IsNever(code) => null,
        ExpressionSyntax or ConstructorInitializerSyntax => scope.SymbolOf(code),
        _ => scope.DeclaredBy(code),
    };

    /// <summary>Whether code of its kind names nothing, whatever stands in it.</summary>
    public static bool IsNever(SyntaxNode code) => code is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax
        or AssignmentExpressionSyntax or ThisExpressionSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or TypeOfExpressionSyntax;

    private static ISymbol? Sure(ISymbol? symbol) => symbol is ITypeSymbol { TypeKind: TypeKind.Error } ? null : symbol;
}
